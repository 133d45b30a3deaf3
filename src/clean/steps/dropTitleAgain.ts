import { isWithSite } from '../../load/isWithSite.ts';
import { cutLine, dropEmptyLines, linesOf } from '../lines.ts';
import type { Step } from '../step.ts';
import { countChars, findElements, textOf, type ElementNode } from '../tree.ts';

/**
 * Removes a heading that repeats the title (BBC 1,249 files, Nei.st 1,445): the page has the title already. Above a
 * player BBC prints it as a paragraph (302 held-out files). A post of nothing but its title keeps it.
 */
export const dropTitleAgain: Step = (body, { post, found }) => {
  const [line, next] = linesOf(body);
  if (!line || !/^(?:h[2-4]|p)$/.test(line.tag)) return;
  const text = textOf(line);
  if (bare(text) === '') return;
  if (!titles(post.title).includes(bare(text)) && !isWithSite(post.title, text)) return;
  if (hasMore(line)) return;
  if (line.tag === 'p' && !next && findElements(body, ({ tag }) => tag === 'figure').length === 0) return;
  // not lost: it is the title
  found.addRemoval('generic/title-again', line, countChars(text), 0);
  cutLine(line, 0, text.length);
  dropEmptyLines(body);
};

/** A link leads somewhere, and a picture shows something. */
const hasMore = (line: ElementNode): boolean =>
  line.tag === 'p' && findElements(line, ({ tag }) => tag === 'a' || tag === 'img').length > 0;

/** The title, and the title without the section that some feeds print before it: `[World] …`. */
const titles = (title: string): string[] => [bare(title), bare(title.replace(/^\s*\[[A-Za-z ]{2,20}\]\s*/, ''))];

/** Feeds lose quotes, slashes and the question mark at the end (`1/4` was `1-4`). */
const bare = (text: string): string => text.trim().replace(/[\s"“”'‘’「」/-]+|[？?]$/g, '');
