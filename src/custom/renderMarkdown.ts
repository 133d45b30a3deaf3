import MarkdownIt from 'markdown-it';

/**
 * Markdown of the archive's own keeper as HTML. Its markup is trusted, as the settings are; scripts in it stay idle all the
 * same, for the site's policy runs none but its own.
 *
 * @param basePath - goes before addresses that begin with one `/`
 * @example renderMarkdown('[標籤](/tags/)', '/archive/') // '<p><a href="/archive/tags/">標籤</a></p>\n'
 */
export function renderMarkdown(text: string, basePath: string): string {
  const markdown = new MarkdownIt({ html: true });
  const normalise = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (url) => normalise(/^\/(?!\/)/.test(url) ? basePath + url.slice(1) : url);
  return markdown.render(text);
}
