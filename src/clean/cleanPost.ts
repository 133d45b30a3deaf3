import type { Source } from '../sources/source.ts';
import type { CleanPost, Problem, RawPost } from '../types.ts';
import { Findings, type Trace } from './findings.ts';
import { parseBody } from './parseBody.ts';
import { pipeline } from './pipeline.ts';
import type { Profile } from '../sources/profile.ts';
import { rebuildSafe, type Rebuilt } from './rebuildSafe.ts';
import { dropUnsafe } from './steps/dropUnsafe.ts';
import { charsOf, countChars } from './tree.ts';

/** More than this share of the text outside links gone, kept nowhere else, and a rule was wrong. */
const maxLoss = 0.6;
/** Below this a form and a button may well be most of the text. */
const minCharsForShare = 200;
/** Where this much text was lost something must be left. */
const minCharsForNothing = 80;

/**
 * Makes an article of a saved post: safe HTML, its text, and what stood beside it. Pure; never throws: what goes wrong is
 * in `problems`.
 *
 * @param raw - from `src/load/`; its body is not trusted
 * @param source - whose post it is
 * @param trace - told of each removal as it happens; again from the start where the rules went too far
 * @example cleanPost(raw, cna).reporter // 廖禹揚 for `<p>（中央社記者廖禹揚首爾13日專電）…`
 */
export function cleanPost(raw: RawPost, source: Source, trace: Trace | null = null): CleanPost {
  const { profile } = source;
  const attempt = run(raw, source, profile, trace);
  if (!wentTooFar(attempt)) return describe(raw, attempt, []);
  // without any of its rules, but still read as far as reading takes nothing away
  const { name, datelines = [] } = profile;
  return describe(raw, run(raw, source, { name, datelines }, trace), [
    {
      file: raw.file,
      code: 'cleaning-rolled-back',
      message: `the rules of ${name} would have left ${attempt.keptChars} of ${attempt.rawChars} characters: ${worstRule(attempt.found)}`,
      hint: 'look at the post; if it is sound, the rule needs a narrower match',
      severity: 'warning',
    },
  ]);
}

interface Attempt {
  readonly profile: string;
  readonly inPieces: boolean;
  readonly found: Findings;
  readonly rebuilt: Rebuilt;
  /** Characters of text before any rule, outside links. */
  readonly rawChars: number;
  readonly keptChars: number;
}

function run(post: RawPost, source: Source, profile: Profile, trace: Trace | null): Attempt {
  const found = new Findings(trace);
  const { body, inPieces } = parseBody(post.bodyHtml);
  const context = { post, source, profile, found };
  let rawChars = 0;
  for (const step of pipeline) {
    step(body, context);
    if (step === dropUnsafe) rawChars = charsOf(body, true);
  }
  const rebuilt = rebuildSafe(body.children, post.url);
  const keptChars = [...rebuilt.paragraphs, ...rebuilt.captions].reduce((sum, text) => sum + countChars(text), 0);
  return { profile: profile.name, inPieces, found, rebuilt, rawChars, keptChars };
}

function wentTooFar({ found, rawChars, keptChars }: Attempt): boolean {
  if (keptChars === 0) return found.lostChars >= minCharsForNothing;
  return rawChars >= minCharsForShare && found.lostChars > rawChars * maxLoss;
}

function worstRule(found: Findings): string {
  const [worst] = found.removals().toSorted((one, other) => other.chars - one.chars);
  return worst ? `${worst.rule} took ${worst.chars}` : 'no rule took anything';
}

function describe(raw: RawPost, { profile, inPieces, found, rebuilt }: Attempt, problems: Problem[]): CleanPost {
  if (inPieces) {
    problems.push({
      file: raw.file,
      code: 'costly-markup',
      message:
        'its markup is nested or crowded as no article is, and was read in pieces; the text is whole, its structure may not be',
      hint: 'compare the page with the original; an attack or a broken feed looks like this',
      severity: 'warning',
    });
  }
  if (rebuilt.paragraphs.length + rebuilt.captions.length === 0) {
    problems.push({
      file: raw.file,
      code: 'empty-body',
      message: 'no text is left or was there',
      hint: 'nothing to do if the feed gave none; else compare with the original',
      severity: 'warning',
    });
  }
  return {
    ...rebuilt,
    reporter: found.reporter,
    place: found.place,
    credits: found.credits,
    rights: found.rights.length > 0 ? found.rights.join('\n') : null,
    tags: found.tags,
    related: found.related,
    publishedInBodyMs: found.publishedInBodyMs,
    stampedDay: found.stampedDay,
    removed: found.removals(),
    profile,
    problems,
  };
}
