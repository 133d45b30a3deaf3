import type { VNode } from 'preact';
import type { AliasPage as Page } from '../../src/plan/pages.ts';
import { Head } from '../components/Head.tsx';
import type { View } from '../view.ts';

/** A redirect from an earlier address. It has no header or footer, and a link for browsers that do not redirect. */
export function AliasPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { target } = page;
  const words = view.words.alias;
  const href = view.to(target.path);
  return (
    <html lang={view.site.lang}>
      <Head view={view} path={target.path} title={words.title} description={words.moved + target.name} indexed={false}>
        {/* if there is an origin, Head writes it */}
        {view.site.origin === null && <link rel="canonical" href={href} />}
        <meta http-equiv="refresh" content={`0; url=${href}`} />
      </Head>
      <body>
        <main class="page-alias">
          <h1>{words.title}</h1>
          <p>
            {words.moved}
            <a href={href}>{view.title(target.name)}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
