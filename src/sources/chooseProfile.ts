import { bbc } from './bbc.ts';
import { bitterwinter } from './bitterwinter.ts';
import { cctv } from './cctv.ts';
import { cdt } from './cdt.ts';
import { cna } from './cna.ts';
import { dw } from './dw.ts';
import { economist } from './economist.ts';
import { epoch } from './epoch.ts';
import { ft } from './ft.ts';
import { generic } from './generic.ts';
import { neist } from './neist.ts';
import { nyt } from './nyt.ts';
import { reuters } from './reuters.ts';
import { rfa } from './rfa.ts';
import { rfi } from './rfi.ts';
import { rti } from './rti.ts';
import { solidot } from './solidot.ts';
import { voa } from './voa.ts';
import { wqw } from './wqw.ts';
import { zaobao } from './zaobao.ts';
import type { Profile } from './profile.ts';

/** Every profile. */
export const profiles: readonly Profile[] = [
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
  generic,
];

const byName: ReadonlyMap<string, Profile> = new Map(profiles.map((profile) => [profile.name, profile]));

/**
 * The profile that a source names; `generic` where there is none of that name.
 *
 * @example chooseProfile('cna').name // 'cna'
 */
export const chooseProfile = (name: string): Profile => byName.get(name) ?? generic;
