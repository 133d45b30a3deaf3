import { diffChars } from 'diff';
import type { DiffPart } from '../plan/pages.ts';

/** If more characters differ, one whole text replaces the other: single characters would not be readable. */
const maxEdits = 400;

/**
 * Finds what was removed from a text and what was added, character by character.
 *
 * @example diffTexts('3人受傷', '5人受傷') // [{ removed 3 }, { added 5 }, { same 人受傷 }]
 */
export function diffTexts(before: string, after: string): readonly DiffPart[] {
  if (before === after) return [{ kind: 'same', text: before }];
  const parts = diffChars(before, after, { maxEditLength: maxEdits });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map((part) => ({ kind: part.removed ? 'removed' : part.added ? 'added' : 'same', text: part.value }));
}
