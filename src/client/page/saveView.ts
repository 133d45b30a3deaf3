/** Saves the whole result as a file. Its texts are downloaded first; nothing is sent. */
import { button, element } from '../element.ts';
import type { SavedHit } from '../messages.ts';
import { searchWords } from '../words/search.ts';
import { resultFormats, type ListedHit } from './formatResults.ts';

type FormatName = keyof typeof resultFormats;

export interface SaveView {
  readonly element: HTMLElement;
  progress(done: number, total: number): void;
  saved(hits: readonly SavedHit[]): void;
  failed(): void;
}

/**
 * @param ask - asks for the hits; answered by `saved` or `failed`
 * @param toUrl - gives the full address of an article's path
 */
export function createSaveView(ask: () => void, toUrl: (path: string) => string): SaveView {
  const status = element('span', { role: 'status' });
  let wanted: FormatName | null = null;
  const buttons = (Object.keys(resultFormats) as FormatName[]).map((name) =>
    button(
      resultFormats[name].name,
      () => {
        if (wanted !== null) return;
        wanted = name;
        ask();
      },
      { 'data-format': name },
    ),
  );
  return {
    element: element('p', { class: 'save' }, searchWords.save, ...buttons, ' ', status),
    progress: (done, total) => (status.textContent = searchWords.saving(done, total)),
    saved: (hits) => {
      if (wanted === null) return;
      const { format, extension, type } = resultFormats[wanted];
      wanted = null;
      const text = format(hits.map((hit): ListedHit => ({ ...hit, url: toUrl(hit.path) })));
      const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      const link = element('a', { href: address, download: `jianbao.${extension}` });
      link.click();
      URL.revokeObjectURL(address);
      status.textContent = searchWords.saved;
    },
    failed: () => {
      wanted = null;
      status.textContent = searchWords.saveFailed;
    },
  };
}
