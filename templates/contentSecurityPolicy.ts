/**
 * What a page may load. Pages are served from plain file hosts that set no headers, so it travels in a `<meta>`;
 * it is the second wall behind the sanitiser. Workers fall under `script-src`; whatever is not named is refused.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // pictures stay at their publishers
  'img-src': "'self' https:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const write = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

interface PolicyOptions {
  /** The site has styles of its own, which may load fonts that lie on it. */
  readonly fonts: boolean;
  /** For the search page alone: the search engine is WebAssembly. */
  readonly wasm: boolean;
}

export const contentSecurityPolicy = ({ fonts, wasm }: PolicyOptions): string =>
  write({
    ...directives,
    ...(fonts && { 'font-src': "'self'" }),
    ...(wasm && { 'script-src': "'self' 'wasm-unsafe-eval'" }),
  });
