/** The program was used wrongly: one sentence on what is wrong, one on what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
