/**
 * The content security policy: what a page may load. It is in a `<meta>`, because plain file hosts set no headers. It
 * is a second defence besides the sanitiser. `script-src` includes workers; what is not listed is not allowed.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // pictures are loaded from their publishers
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
  /** Whether the archive has its own styles, which may load fonts from the site. */
  readonly fonts: boolean;
  /** Only for the search page: the search engine is WebAssembly. */
  readonly wasm: boolean;
}

export const contentSecurityPolicy = ({ fonts, wasm }: PolicyOptions): string =>
  write({
    ...directives,
    ...(fonts && { 'font-src': "'self'" }),
    ...(wasm && { 'script-src': "'self' 'wasm-unsafe-eval'" }),
  });
