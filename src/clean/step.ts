import type { RawPost } from '../types.ts';
import type { Source } from '../sources/source.ts';
import type { Findings } from './findings.ts';
import type { Profile } from '../sources/profile.ts';
import type { ElementNode } from './tree.ts';

/** What a step may look at, and where it puts what it finds. */
export interface StepContext {
  readonly post: RawPost;
  readonly source: Source;
  readonly profile: Profile;
  readonly found: Findings;
}

/** One idea about how a body becomes an article: changes the tree, notes what it found. */
export type Step = (body: ElementNode, context: StepContext) => void;
