import type { Step } from '../step.ts';
import { rewriteElements } from '../tree.ts';

/**
 * Turns addresses of a publisher's own systems into public ones, so that readers can open them and the archive can find
 * the article: `https://api.dw.com/api/detail/article/66785896` → `https://www.dw.com/zh/a-66785896`.
 */
export const rewriteAddresses: Step = (body, { post, source, profile }) => {
  const rules = profile.addresses ?? [];
  if (rules.length === 0) return;
  const origin = originOf(post.url) ?? `https://${source.hosts[0] ?? ''}`;
  rewriteElements(body, (element) => {
    const href = element.tag === 'a' ? element.attributes['href'] : undefined;
    if (href === undefined) return;
    for (const { pattern, to } of rules) {
      if (!pattern.test(href)) continue;
      const isPath = to.startsWith('/');
      if (!isPath || isOwn(href, source.hosts))
        element.attributes['href'] = (isPath ? origin : '') + href.replace(pattern, to);
    }
  });
};

/** A profile only knows the addresses of its own publisher. */
const isOwn = (href: string, hosts: readonly string[]): boolean => {
  const host = hostOf(href);
  return host !== null && hosts.some((own) => host === own || host.endsWith(`.${own}`));
};

const originOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).origin : null;

const hostOf = (href: string): string | null => (URL.canParse(href) ? new URL(href).hostname : null);
