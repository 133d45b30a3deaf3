import type { RawPost } from '../types.ts';
import type { Source } from '../sources/source.ts';
import type { Findings } from './findings.ts';
import type { Profile } from '../sources/profile.ts';
import type { ElementNode } from './tree.ts';

/** What a step can read, and where it notes what it finds. */
export interface StepContext {
  readonly post: RawPost;
  readonly source: Source;
  readonly profile: Profile;
  readonly found: Findings;
}

/** One step from body to article: changes the tree, and notes what it found. */
export type Step = (body: ElementNode, context: StepContext) => void;
