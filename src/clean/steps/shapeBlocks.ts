import { groupBlocks } from '../groupBlocks.ts';
import type { Step } from '../step.ts';

/** Makes the body a list of blocks, with each line of text in a separate element. */
export const shapeBlocks: Step = (body) => {
  body.children = groupBlocks(body.children);
};
