import { groupBlocks } from '../groupBlocks.ts';
import type { Step } from '../step.ts';

/** From here on the body is a list of blocks, every line of text an element of its own. */
export const shapeBlocks: Step = (body) => {
  body.children = groupBlocks(body.children);
};
