/**
 * Reads the `key: value` lines of front matter that is not valid YAML, so that date and address are not lost because of
 * an unquoted colon in a title. Understands quotes around a value and `[ a, b ]` lists, nothing else.
 *
 * @example parseLines('title: 專訪: 一\ntags: [ 中央社 ]') // { title: '專訪: 一', tags: ['中央社'] }
 */
export function parseLines(block: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const line of block.split('\n')) {
    const match = /^([A-Za-z][\w-]*):(.*)$/.exec(line);
    if (!match?.[1] || match[1] in found) continue;
    // trimmed here, because a pattern that trims takes quadratic time on a line of spaces
    const value = (match[2] ?? '').trim();
    const list = /^\[(.*)\]$/.exec(value);
    found[match[1]] =
      list && match[1] !== 'title' ? (list[1] ?? '').split(',').map(unquote).filter(Boolean) : unquote(value);
  }
  return found;
}

function unquote(value: string): string {
  const text = value.trim();
  const quoted =
    /^"(.*)"$/s.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1') ?? /^'(.*)'$/s.exec(text)?.[1]?.replaceAll("''", "'");
  return quoted ?? text;
}
