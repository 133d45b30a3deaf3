import type { TreeNode } from './tree.ts';
import type { Credit, Day, RelatedLink, Removal, SeenTag } from '../types.ts';

/** Called with the rule and the element, or the text of a line, that it took: to see what a profile does. */
export type Trace = (rule: string, taken: TreeNode | string) => void;

/** What the steps found in one post besides its text. */
export class Findings {
  readonly tags: SeenTag[] = [];
  readonly related: RelatedLink[] = [];
  readonly credits: Credit[] = [];
  readonly rights: string[] = [];
  reporter: string | null = null;
  place: string | null = null;
  publishedInBodyMs: number | null = null;
  stampedDay: Day | null = null;
  /** The publisher shows the rest to subscribers only. */
  isCutOff = false;
  /** Characters of text outside links that rules took away without keeping them anywhere. */
  lostChars = 0;
  /** Characters outside links of what a system puts around every article. */
  furnitureChars = 0;
  readonly #removed = new Map<string, { count: number; chars: number }>();

  addTag(name: string, origin: string): void {
    if (name !== '' && !this.tags.some((tag) => tag.name === name)) this.tags.push({ name, origin });
  }

  addRelated(title: string, url: string): void {
    if (title !== '' && !this.related.some((link) => link.url === url)) this.related.push({ title, url });
  }

  addCredits(credits: readonly Credit[]): void {
    for (const credit of credits) {
      const known = this.credits.some(
        (other) => isSameRole(other.role, credit.role) && other.names.join() === credit.names.join(),
      );
      if (!known) this.credits.push(credit);
    }
  }

  readonly #trace: Trace | null;

  /** @param trace - called for each removal */
  constructor(trace: Trace | null = null) {
    this.#trace = trace;
  }

  /**
   * Notes what a rule took out.
   *
   * @param taken - the element, or the text of a line
   * @param lostChars - how many of the characters are kept nowhere
   */
  addRemoval(rule: string, taken: TreeNode | string, chars: number, lostChars: number): void {
    this.#trace?.(rule, taken);
    const sum = this.#removed.get(rule) ?? { count: 0, chars: 0 };
    this.#removed.set(rule, { count: sum.count + 1, chars: sum.chars + chars });
    this.lostChars += lostChars;
  }

  removals(): readonly Removal[] {
    return [...this.#removed].map(([rule, sum]) => ({ rule, ...sum }));
  }
}

const isSameRole = (one: Credit['role'], other: Credit['role']): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.unprinted === other.unprinted;
