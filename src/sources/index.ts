/**
 * The publishers that Jianbao knows, with one file for each. Hosts, labels and id patterns are from a survey of 64,542
 * saved posts. An archive can add its own publishers and change these in its settings; see `docs/add-a-source.md`.
 */
import { bbc } from './bbc.ts';
import { bitterwinter } from './bitterwinter.ts';
import { cctv } from './cctv.ts';
import { cdt } from './cdt.ts';
import { cna } from './cna.ts';
import { dw } from './dw.ts';
import { economist } from './economist.ts';
import { epoch } from './epoch.ts';
import { ft } from './ft.ts';
import { neist } from './neist.ts';
import { nikkei } from './nikkei.ts';
import { nyt } from './nyt.ts';
import { reuters } from './reuters.ts';
import { rfa } from './rfa.ts';
import { rfi } from './rfi.ts';
import { rti } from './rti.ts';
import { solidot } from './solidot.ts';
import { voa } from './voa.ts';
import { wqw } from './wqw.ts';
import { zaobao } from './zaobao.ts';
import type { Source } from './source.ts';

export {
  bbc,
  bitterwinter,
  cctv,
  cdt,
  cna,
  dw,
  economist,
  epoch,
  ft,
  neist,
  nikkei,
  nyt,
  reuters,
  rfa,
  rfi,
  rti,
  solidot,
  voa,
  wqw,
  zaobao,
};
export { generic } from './generic.ts';

/** In the order in which a post is compared with them. */
export const knownSources: readonly Source[] = [
  cna,
  dw,
  rfi,
  zaobao,
  reuters,
  epoch,
  voa,
  bbc,
  rti,
  rfa,
  cdt,
  solidot,
  economist,
  neist,
  nyt,
  wqw,
  bitterwinter,
  cctv,
  ft,
  nikkei,
];
