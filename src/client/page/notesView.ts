/** What the page says about the query: how it was understood, and which other spellings are searched for. */
import type { Note } from '../../search/query/query.ts';
import { button, element } from '../element.ts';
import type { OfferedName } from '../messages.ts';
import { searchWords } from '../words/search.ts';

/**
 * @param changeName - called with a name, and whether to search for it
 * @returns no elements if there is nothing to say
 */
export function notesView(
  notes: readonly Note[],
  names: readonly OfferedName[],
  changeName: (name: string, used: boolean) => void,
): HTMLElement[] {
  const remarks = notes.map((note) => element('p', { class: 'query-note' }, searchWords.note(note)));
  const used = names.filter((name) => name.used);
  const offered = names.filter((name) => !name.used);
  if (used.length > 0)
    remarks.push(
      element(
        'p',
        { class: 'names' },
        searchWords.alsoSearched,
        ...used.map(({ name }) =>
          button(`${name} ✕`, () => changeName(name, false), { 'aria-label': searchWords.remove(name) }),
        ),
      ),
    );
  if (offered.length > 0)
    remarks.push(
      element(
        'p',
        { class: 'names' },
        searchWords.offer,
        ...offered.map(({ name }) =>
          button(`${name} ＋`, () => changeName(name, true), { 'aria-label': searchWords.add(name) }),
        ),
      ),
    );
  return remarks;
}
