import { isWithSite } from '../../load/isWithSite.ts';
import { cutLine, dropEmptyLines, linesOf } from '../lines.ts';
import type { Step } from '../step.ts';
import { countChars, textOf } from '../tree.ts';

/** Removes a heading that repeats the title (BBC 1,249 files, Nei.st 1,445): the page has the title already. */
export const dropTitleAgain: Step = (body, { post, found }) => {
  const [line] = linesOf(body);
  if (!line || !/^h[2-4]$/.test(line.tag)) return;
  const text = textOf(line);
  if (!isTitle(text, post.title)) return;
  // not lost: it is the title
  found.addRemoval('generic/title-again', line, countChars(text), 0);
  cutLine(line, 0, text.length);
  dropEmptyLines(body);
};

/** Whether a heading is the title, which may have the site's name before or after it: 渡輪復航 - 望潮報. */
function isTitle(heading: string, title: string): boolean {
  const [shorter, longer] = [bare(heading), bare(title)];
  if (shorter === '') return false;
  if (shorter === longer) return true;
  return isWithSite(title, heading);
}

/** Feeds lose quotes, slashes and the question mark at the end (`1/4` was `1-4`). */
const bare = (text: string): string => text.trim().replace(/[\s"“”'‘’「」/-]+|[？?]$/g, '');
