import type { Source } from '../sources/source.ts';
import type { CleanPost, Problem, RawPost } from '../types.ts';
import { bodyToHtml } from './bodyToHtml.ts';
import { cutTitle } from './cutTitle.ts';
import { Findings, type Trace } from './findings.ts';
import { parseBody } from './parseBody.ts';
import { pipeline } from './pipeline.ts';
import type { Profile } from '../sources/profile.ts';
import { reporterOf } from './parseCredits.ts';
import { rebuildSafe, type Rebuilt } from './rebuildSafe.ts';
import { dropUnsafe } from './steps/dropUnsafe.ts';
import { charsOf, countChars } from './tree.ts';

/** If rules took more than this share of the text outside links, and it is kept nowhere else, one of them is wrong. */
const maxLoss = 0.6;
/** The share is not judged in a shorter text: there, a form and a button may be most of it. */
const minCharsForShare = 200;
/** If at least this much text was taken, something must be left. */
const minCharsForNothing = 80;

/**
 * Makes an article of a saved post: safe HTML, its text, and what stood beside it. Pure, and never throws: what goes
 * wrong is in `problems`.
 *
 * @param raw - from `src/load/`; its body is not trusted
 * @param source - the post's publisher
 * @param trace - called for each removal; called from the start again if the rules went too far
 * @example cleanPost(raw, cna).reporter // 廖禹揚 for `<p>（中央社記者廖禹揚首爾13日專電）…`
 */
export function cleanPost(raw: RawPost, source: Source, trace: Trace | null = null): CleanPost {
  const { profile } = source;
  const attempt = run(raw, source, profile, trace);
  if (!wentTooFar(attempt)) return describe(raw, attempt, []);
  // clean again without the profile's rules; only those are kept that take nothing of the text, and what is sure to be
  // no part of the article
  const { name, titles = [], datelines = [], furniture = [] } = profile;
  const kept = { name, titles, datelines };
  const rest = attempt.keptChars === 0 ? kept : { ...kept, furniture };
  return describe(raw, run(raw, source, rest, trace), [
    {
      file: raw.file,
      code: 'cleaning-rolled-back',
      message:
        `the rules of ${name} would have left ${attempt.keptChars} of ${attempt.rawChars} characters: ` +
        worstRule(attempt.found),
      hint: 'look at the post; if there is nothing wrong with it, the rule needs a narrower match',
      severity: 'warning',
    },
  ]);
}

interface Attempt {
  readonly profile: string;
  readonly title: string;
  readonly inPieces: boolean;
  readonly found: Findings;
  readonly rebuilt: Rebuilt;
  /** Characters of text before any rule, outside links. */
  readonly rawChars: number;
  readonly keptChars: number;
}

function run(raw: RawPost, source: Source, profile: Profile, trace: Trace | null): Attempt {
  const found = new Findings(trace);
  const title = cutTitle(raw, profile.titles ?? [], found);
  const post = { ...raw, title };
  const { body, inPieces } = parseBody(bodyToHtml(post.bodyHtml, source.body ?? null));
  const context = { post, source, profile, found };
  let rawChars = 0;
  for (const step of pipeline) {
    step(body, context);
    if (step === dropUnsafe) rawChars = charsOf(body, true);
  }
  const rebuilt = rebuildSafe(body.children, post.url);
  const keptChars = [...rebuilt.paragraphs, ...rebuilt.captions].reduce((sum, text) => sum + countChars(text), 0);
  return { profile: profile.name, title, inPieces, found, rebuilt, rawChars, keptChars };
}

function wentTooFar({ found, rawChars, keptChars }: Attempt): boolean {
  if (keptChars === 0) return found.lostChars + found.furnitureChars >= minCharsForNothing;
  const ownChars = rawChars - found.furnitureChars;
  return ownChars >= minCharsForShare && found.lostChars > ownChars * maxLoss;
}

function worstRule(found: Findings): string {
  const [worst] = found.removals().toSorted((one, other) => other.chars - one.chars);
  return worst ? `${worst.rule} took ${worst.chars}` : 'no rule took anything';
}

function describe(raw: RawPost, { profile, title, inPieces, found, rebuilt }: Attempt, problems: Problem[]): CleanPost {
  if (inPieces) {
    problems.push({
      file: raw.file,
      code: 'costly-markup',
      message:
        'its markup is more nested or crowded than that of any article, so it was read in pieces; ' +
        'the text is complete, its structure may not be',
      hint: 'compare the page with the original: this may be an attack or a broken feed',
      severity: 'warning',
    });
  }
  if (rebuilt.paragraphs.length + rebuilt.captions.length === 0) {
    problems.push({
      file: raw.file,
      code: 'empty-body',
      message: 'the post has no text after cleaning',
      hint: 'compare it with the original; if the feed gave no text, there is nothing to do',
      severity: 'warning',
    });
  }
  return {
    ...rebuilt,
    title,
    reporter: found.reporter ?? reporterOf(found.credits),
    place: found.place,
    credits: found.credits,
    rights: found.rights.length > 0 ? found.rights.join('\n') : null,
    tags: found.tags,
    related: found.related,
    publishedInBodyMs: found.publishedInBodyMs,
    stampedDay: found.stampedDay,
    isCutOff: found.isCutOff,
    removed: found.removals(),
    profile,
    problems,
  };
}
