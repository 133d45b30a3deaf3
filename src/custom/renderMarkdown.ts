import MarkdownIt from 'markdown-it';

/**
 * Renders Markdown of the archive's owner as HTML. Its markup is trusted, as the settings are, but its scripts do not
 * run, because the site's content security policy allows only its own.
 *
 * @param basePath - is added to addresses that begin with a single `/`
 * @example renderMarkdown('[標籤](/tags/)', '/archive/') // '<p><a href="/archive/tags/">標籤</a></p>\n'
 */
export function renderMarkdown(text: string, basePath: string): string {
  const markdown = new MarkdownIt({ html: true });
  const normalise = markdown.normalizeLink.bind(markdown);
  markdown.normalizeLink = (url) => normalise(/^\/(?!\/)/.test(url) ? basePath + url.slice(1) : url);
  return markdown.render(text);
}
