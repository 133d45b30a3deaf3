/** Posts or site are not in order: one sentence on what is wrong, one on what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
