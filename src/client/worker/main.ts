/** The search worker: answers the page's messages. */
import { indexFolder, shardListFile, type ShardList } from '../../search/format/shardList.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import { createIndexFetch } from './indexFetch.ts';
import { reportOnce } from './reportOnce.ts';
import { startSession, type SearchSession } from './session.ts';
import { createShardReader } from './shardReader.ts';

/** The worker is in `assets/`, beside the index folder, wherever the site is. */
const indexUrl = new URL(`../${indexFolder}/`, import.meta.url).href;

const serverFetch = self.fetch.bind(self);

let session: Promise<SearchSession> | null = null;

const post = (message: FromWorker): void => self.postMessage(message);

async function openSession(): Promise<SearchSession> {
  // All other files may be cached for ever, because their names change with them; this one must be checked.
  const response = await serverFetch(indexUrl + shardListFile, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${shardListFile}`);
  const { shards, version } = (await response.json()) as ShardList;
  const indexFetch = createIndexFetch(serverFetch);
  return startSession({
    shards,
    reader: createShardReader(indexUrl, version, indexFetch),
    post,
    receivedBytes: () => indexFetch.bytes,
  });
}

async function answer(message: ToWorker): Promise<void> {
  const { search } = message;
  try {
    if (message.type === 'search' && message.fresh) session = null;
    session ??= openSession();
    const opened = await session;
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
  } catch (error) {
    session = null;
    reportOnce('The index could not be searched.', error);
    // While the reader has asked for nothing, the page need not say so: the next search tries again.
    if (message.type !== 'open') post({ type: 'unavailable', search });
  }
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => void answer(event.data));
