import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addMoved } from '../custom/readMoved.ts';
import { arrangeArchive } from '../plan/archive.ts';
import type { ListedShard } from '../search/format/shardList.ts';
import { filesOf, loadLastBuild } from '../store/manifest.ts';
import { UsageError } from '../usageError.ts';
import type { SiteContext } from './context.ts';
import { collectPosts, scanPosts } from './collectPosts.ts';
import { keepAddresses, type KeptAddresses } from './keepAddresses.ts';
import { planOutput } from './planOutput.ts';

/**
 * Compares the addresses of articles on another site (an earlier one, or what is published) with those that a build would
 * give, and adds lines to `moved.csv` for those that moved.
 *
 * @param against - folder of a site, or file of a sitemap
 */
export async function findMovedAddresses(context: SiteContext, against: string): Promise<KeptAddresses> {
  const { settings, posts } = context;
  const addresses = readAddresses(against, settings.basePath);
  const collection = await collectPosts(scanPosts(context), context);
  const archive = arrangeArchive(collection.articles, settings.sources, posts.readArticle);
  const { groups } = planOutput(archive, context, loadLastBuild<ListedShard, unknown>('', ''), () => true);
  const planned = new Set([...groups.values()].flatMap((group) => Object.keys(filesOf(group))));
  const gone = addresses.filter((file) => !planned.has(file));
  const kept = keepAddresses(gone, archive, new Map(), context);
  if (kept.moved.length > 0) addMoved(join(settings.folder, settings.moved), kept.moved);
  return kept;
}

/** @throws UsageError if there is neither a site nor a sitemap */
function readAddresses(against: string, basePath: string): string[] {
  if (!existsSync(against)) throw new UsageError(`There is neither a site nor a sitemap at ${against}.`);
  if (statSync(against).isDirectory())
    return readdirSync(against, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const text = readFileSync(against, 'utf8');
  const found = [...text.matchAll(/<loc>\s*([^<\s]{1,2000})\s*<\/loc>/g)].flatMap(([, url = '']) =>
    toPath(url, basePath),
  );
  if (found.length === 0) throw new UsageError(`${against} is no sitemap: it has no <loc> with an address.`);
  return found;
}

/** `https://news.example/archive/2020/08/03/cna-1.html` → `/2020/08/03/cna-1.html` */
function toPath(url: string, basePath: string): string[] {
  const address = url.replaceAll('&amp;', '&');
  if (!URL.canParse(address)) return [];
  const { pathname } = new URL(address);
  try {
    return pathname.startsWith(basePath) ? [`/${decodeURIComponent(pathname.slice(basePath.length))}`] : [];
  } catch {
    return [];
  }
}
