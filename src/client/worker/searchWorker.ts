/** The search worker: does what the page asks. */
import { indexFolder, shardListFile, type ShardList } from '../../search/shardList.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import { createIndexFetch } from './indexFetch.ts';
import { openShards } from './openShards.ts';
import { searchArchive, type ArchiveSearch } from './searchArchive.ts';

/** The worker lies in `assets/` beside the index folder, wherever the site is. */
const indexUrl = new URL(`../${indexFolder}/`, import.meta.url).href;

const serverFetch = self.fetch.bind(self);

let archive: Promise<ArchiveSearch> | null = null;

const post = (message: FromWorker): void => self.postMessage(message);

async function openArchive(): Promise<ArchiveSearch> {
  // Everything else may be cached for ever, since its name changes with it; this file is asked for anew.
  const response = await serverFetch(indexUrl + shardListFile, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${shardListFile}`);
  const { shards, version } = (await response.json()) as ShardList;
  const indexFetch = createIndexFetch(serverFetch);
  return searchArchive({
    shards,
    reader: openShards(indexUrl, version, indexFetch),
    post,
    receivedBytes: () => indexFetch.bytes,
  });
}

async function answer(message: ToWorker): Promise<void> {
  const { search } = message;
  try {
    if (message.type === 'search' && message.fresh) archive = null;
    archive ??= openArchive();
    const opened = await archive;
    switch (message.type) {
      case 'search':
        return await opened.search(search, message.request);
      case 'stop':
        return opened.stop(search);
      case 'show':
        return await opened.show(search, message.first, message.count);
      case 'save':
        return await opened.save(search);
      case 'open':
        opened.warm();
    }
  } catch {
    archive = null;
    // Nobody has asked for anything yet; the next question will tell.
    if (message.type !== 'open') post({ type: 'unavailable', search });
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void answer(event.data));
