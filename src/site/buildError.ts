/** Something is wrong with the posts or the site. The message says what is wrong, and what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
