/**
 * Writes a pattern over several lines. Line breaks, and the white space on either side of them, are not part of it;
 * all else is read as between the slashes of a literal.
 *
 * @param flags - of the pattern
 * @example longPattern('u')`
 *   ^\s*作者[：:]
 *   [\p{Script=Han}]{2,4}$
 * ` // /^\s*作者[：:][\p{Script=Han}]{2,4}$/u
 */
export const longPattern =
  (flags = '') =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(raw.join('').replace(/\s*\n\s*/g, ''), flags);
