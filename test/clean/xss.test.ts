import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/clean/parseBody.ts';
import { attributeRules, cellTags, containerTags, inlineTags, lineTags } from '../../src/clean/tagPolicy.ts';
import type { ElementNode } from '../../src/clean/tree.ts';
import { clean, qinglan, yuanyu } from './helpers.ts';

/** One or more of each published class of cross-site scripting vectors, in our own words. */
const vectors: Readonly<Record<string, readonly string[]>> = {
  'script elements': [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<script\x20type="text/javascript">alert(1)</script>',
    '<script/x>alert(1)</script/x>',
  ],
  'event handlers': [
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)">一</p>',
    '<a href="https://a.example/" onmouseover=alert(1)>一</a>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)><summary>一</summary>二</details>',
    '<img/onerror=alert(1) src=x/>',
    '<video onerror=alert(1)><source src=x></video>',
    '<marquee onstart=alert(1)>一</marquee>',
  ],
  'script addresses': [
    '<a href="javascript:alert(1)">一</a>',
    '<a href="JaVa&#x09;ScRiPt:alert(1)">一</a>',
    '<a href="&#106;avascript:alert(1)">一</a>',
    '<a href=" javascript:alert(1)">一</a>',
    '<a href="vbscript:x">一</a>',
    '<a href="data:text/html;base64,PHN2Zz4=">一</a>',
    '<img src="javascript:alert(1)">',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<form action="javascript:alert(1)"><button>一</button></form>',
    '<object data="javascript:alert(1)"></object>',
    '<embed src="javascript:alert(1)">',
    '<base href="javascript:/a/"><a href="x">一</a>',
    '<math><mi href="javascript:alert(1)">一</mi></math>',
    '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  ],
  styles: [
    '<p style="background:url(javascript:alert(1))">一</p>',
    '<style>@import "//evil.example/x.css";</style>',
    '<link rel=stylesheet href=//evil.example/x.css>',
    '<div style="position:fixed;inset:0">一</div>',
  ],
  'foreign content': [
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>一</text></a></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x></svg>',
    '<svg><foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject></svg>',
    '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  ],
  'markup that parses differently the second time': [
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
    '<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>',
    '<textarea><img title="</textarea><img src onerror=alert(1)>"></textarea>',
    '<template><img title="</template><img src onerror=alert(1)>"></template>',
    '<title><img title="</title><img src onerror=alert(1)>"></title>',
    '<plaintext><img src=x onerror=alert(1)>',
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    '<a href="https://a.example/"><table><a href="https://b.example/">一</a></table></a>',
  ],
  'comments and sections': [
    '<!--><img src=x onerror=alert(1)>-->',
    '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<?xml-stylesheet href="javascript:alert(1)"?>',
    '<!--embed other <script>alert(1)</script>-->',
    '&lt;!--embed other &lt;script&gt;alert(1)&lt;/script&gt;--&gt;',
    '<iframe src="https://a--!&gt;&lt;script&gt;alert(1).example/"></iframe>',
    '<iframe src="https://a&amp;b--\'x.example/"></iframe>',
  ],
  'values that break out': [
    '<img alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" src="https://a.example/1.png">',
    '<a href="https://a.example/&quot;onmouseover=alert(1)//">一</a>',
    `<a href='https://a.example/"><script>alert(1)</script>'>一</a>`,
    '<p lang="&quot;&gt;&lt;script&gt;">一</p>',
    '<abbr title="&quot;onclick=&quot;alert(1)">一</abbr>',
    '<a href="mailto:a&quot;onclick=alert(1)@b.example">一</a>',
  ],
  'names of the page itself': [
    '<p id="search" name="body">一</p>',
    '<img name="getElementById" src="https://a.example/1.png">',
    '<a id=x href="https://a.example/">一</a>',
    '<form id=x><input name=attributes></form>',
    '<p class="embed gallery">一</p>',
  ],
  'names of JavaScript’s own': [
    '<constructor>一</constructor>',
    '<p constructor=x __proto__=y toString=z hasOwnProperty=q>一</p>',
    '<__proto__>一</__proto__>',
    '<p class="constructor __proto__">一</p>',
  ],
};

const tags = new Set([...inlineTags, ...lineTags, ...cellTags, ...containerTags, 'hr']);
const ours = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'rel',
  'referrerpolicy',
  'loading',
  'decoding',
  'class',
]);

/** Reads the output as a browser would, and names all that should not be there. */
function foreign(html: string): string[] {
  const faults: string[] = [];
  const visit = (element: ElementNode): void => {
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      if (!tags.has(child.tag)) faults.push(`<${child.tag}>`);
      for (const [name, value] of Object.entries(child.attributes)) {
        if (!ours.has(name) && !attributeRules.has(name)) faults.push(`${child.tag}[${name}]`);
        if (name === 'href' && !/^(?:https?:\/\/|mailto:)/.test(value)) faults.push(`href=${value}`);
        if (name === 'src' && !/^https:\/\//.test(value)) faults.push(`src=${value}`);
        if (name === 'class' && !/^(?:embed|gallery|glossary|lead-picture)$/.test(value)) faults.push(`class=${value}`);
      }
      visit(child);
    }
  };
  visit(parseBody(html).body);
  return faults;
}

describe.each(Object.entries(vectors))('%s', (_, samples) => {
  test.each(samples)('%s', (html) => {
    for (const source of [qinglan, yuanyu]) {
      const post = clean(`<p>前</p>${html}<p>後</p>`, source);
      expect(foreign(post.bodyHtml)).toEqual([]);
      expect(post.bodyHtml).not.toMatch(/<script|<svg|<style|<iframe|javascript:/i);
      // whatever was tried, the article around it is there
      expect(post.paragraphs[0]).toMatch(/^前/);
    }
  });
});

test('a class of ours is set by us alone', () => {
  expect(clean('<aside class="glossary"><p>一</p></aside>').bodyHtml).not.toContain('class');
});

test('the check itself sees what is foreign', () => {
  expect(
    foreign('<p onclick="x"><b id=y></b></p><iframe src="https://a.example/"></iframe><a href="javascript:x"></a>'),
  ).toEqual(['p[onclick]', 'b[id]', '<iframe>', 'href=javascript:x']);
});
