import { describe, expect, test } from 'vitest';
import { generic, knownSources } from '../../src/sources/index.ts';
import { genericCuts, genericDrops } from '../../src/clean/genericRules.ts';
import type { Rule } from '../../src/sources/profile.ts';
import { bare, clean, qinglan, unknown } from './helpers.ts';

const links = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<a href="https://a.example/${n}">第${n}則其他新聞的標題</a>`).join('');

describe('a whole post', () => {
  const post = clean(
    '<div><div class="fullPic"><div class="floatImg center">' +
      '<div class="wrap">' +
      '<img src="https://images.weserv.nl/?url=pic.qinglan.example/1.jpg" alt="燈塔。（島台）"></div>' +
      '<div class="picinfo">燈塔。（島台）</div></div></div><div></div>' +
      '<div class="paragraph">' +
      '<p>（青嵐社記者林予安霧港13日電）燈塔<a href="https://a.example/?a=1&amp;b=2">重開</a>。</p>' +
      '<p>後文。（編輯：甲乙丙）1120913</p>' +
      '<div class="paragraph moreArticle"><div class="moreArticle-title"><span>林海</span></div>' +
      `${links(2)}</div></div></div>`,
    qinglan,
  );

  test('keeps the article', () => {
    expect(bare(post.bodyHtml).split('\n')).toEqual([
      '<figure class="lead-picture"><img src="https://pic.qinglan.example/1.jpg" alt="">' +
        '<figcaption>燈塔。（島台）</figcaption></figure>',
      '<p>（青嵐社記者林予安霧港13日電）燈塔<a href="https://a.example/?a=1&amp;b=2">重開</a>。</p>',
      '<p>後文。</p>',
    ]);
    expect(post.paragraphs).toEqual(['（青嵐社記者林予安霧港13日電）燈塔重開。', '後文。']);
    expect(post.captions).toEqual(['燈塔。（島台）']);
    expect(post.images).toEqual([{ src: 'https://pic.qinglan.example/1.jpg', caption: '燈塔。（島台）' }]);
    expect(post.links).toEqual(['https://a.example/?a=1&b=2']);
  });

  test('keeps what stood beside it', () => {
    expect([post.reporter, post.place, post.stampedDay, post.profile]).toEqual(['林予安', '霧港', '2023-09-13', 'cna']);
    expect(post.tags).toEqual([{ name: '林海', origin: 'related-block' }]);
    expect(post.related).toHaveLength(2);
    expect(post.removed.map(({ rule }) => rule)).toEqual(['cna/related', 'cna/editors']);
    expect(post.problems).toEqual([]);
  });

  test('links are written as enrich looks for them', () => {
    expect(post.bodyHtml).toContain(
      '<a href="https://a.example/?a=1&amp;b=2" rel="noopener nofollow" referrerpolicy="no-referrer">',
    );
  });
});

describe('the safety net', () => {
  test('an unclosed quote swallows no article', () => {
    const article = '島上的燈塔在修復後重新點亮。'.repeat(10);
    const post = clean(
      '<ul class="book-list"><li><a href="https://a.example/1.aspx>別則</a></li></ul>' +
        `<p>${article}</p><p><a href="https://a.example/2">尾</a></p>`,
      qinglan,
    );
    expect(post.paragraphs).toContain(article);
    expect(post.bodyHtml).toContain('href="https://a.example/1.aspx"');
  });

  test('rules that would leave nothing are rolled back and named', () => {
    const post = clean(
      `<div class="SubscriptionInner"><p>${'島上的燈塔在修復後重新點亮。'.repeat(10)}</p>` +
        '<script>alert(1)</script></div>',
      qinglan,
    );
    expect(post.paragraphs).toHaveLength(1);
    expect(post.problems).toMatchObject([{ code: 'cleaning-rolled-back', severity: 'warning' }]);
    expect(post.problems[0]?.message).toContain('cna/subscription took 140');
    expect(post.bodyHtml).not.toContain('script');
  });

  test('rules that would take most of an article are rolled back', () => {
    const sentence = '島上的燈塔在修復後重新點亮。';
    const post = clean(
      `<p>${sentence.repeat(5)}</p><div class="SubscriptionInner"><p>${sentence.repeat(20)}</p></div>`,
      qinglan,
    );
    expect(post.problems.map(({ code }) => code)).toEqual(['cleaning-rolled-back']);
    expect(post.paragraphs).toHaveLength(2);
  });

  test('a short article under many headlines is not one of them', () => {
    const post = clean(
      '<p>燈塔重開。1120913</p>' +
        `<div class="moreArticle"><div class="moreArticle-title">延伸閱讀</div>${links(30)}</div>`,
      qinglan,
    );
    expect(post.problems).toEqual([]);
    expect(post.paragraphs).toEqual(['燈塔重開。']);
    expect(post.related).toHaveLength(30);
  });

  test.each(['', '<div> </div>', '<img src="https://a.example/1.png">', '<script>x</script>'])(
    '%j has no text, and says so',
    (html) => {
      const post = clean(html);
      expect(post.paragraphs).toEqual([]);
      expect(post.problems.map(({ code }) => code)).toEqual(['empty-body']);
    },
  );

  test('a post without an address is cleaned too', () => {
    const post = clean('<p><a href="/x">一</a><a href="https://a.example/">二</a></p>', unknown, { url: null });
    expect(bare(post.bodyHtml)).toBe('<p>一<a href="https://a.example/">二</a></p>');
  });
});

describe('profiles', () => {
  const profiles = [...knownSources.map(({ profile }) => profile), generic];
  const rules = (profile: (typeof profiles)[number]): Rule[] =>
    [
      profile.addresses,
      profile.glossary,
      profile.tags,
      profile.drop,
      profile.retag,
      profile.smallCaptions,
      profile.gallery,
      profile.embedLinks,
      profile.captionLines,
      profile.cut,
    ].flatMap((part) => (part === undefined ? [] : (part as Rule | Rule[])));

  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    'every rule of %s carries its profile, a reason and a count',
    (name, profile) => {
      for (const rule of rules(profile)) {
        expect(rule.name).toMatch(new RegExp(`^${name}/[a-z-]+$`));
        expect(rule.reason).not.toBe('');
        expect(rule.seen).not.toBe('');
      }
    },
  );

  test('patterns keep no state from one post to the next', () => {
    const patterns = [
      ...genericCuts,
      ...profiles.flatMap(({ cut = [], captionLines = [], known = [] }) => [...cut, ...captionLines, ...known]),
    ].map(({ pattern }) => pattern);
    expect(patterns.filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
  });

  test('generic rules are named so', () => {
    for (const rule of [...genericDrops, ...genericCuts]) expect(rule.name).toMatch(/^generic\//);
  });

  test('no two rules share a name unless they say the same', () => {
    const reasons = new Map<string, string>();
    for (const rule of profiles.flatMap(rules)) {
      expect(reasons.get(rule.name) ?? rule.reason).toBe(rule.reason);
      reasons.set(rule.name, rule.reason);
    }
  });
});
