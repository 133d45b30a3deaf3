import { describe, expect, it } from 'vitest';
import { isWholePage, readHead } from '../../src/load/readHead.ts';
import { readPost } from '../../src/load/readPost.ts';

const page = (head: string): string => `<!DOCTYPE html><html><head>${head}</head><body><p>文</p></body></html>`;

describe('the head of a whole page', () => {
  it.each([
    ['its title', '<title>渡輪\n復航</title>', { title: '渡輪復航' }],
    [
      'the title for sharing',
      '<title>望潮報</title><meta property="og:title" content="渡輪復航">',
      { title: '渡輪復航' },
    ],
    [
      'the title without the site',
      '<title>渡輪復航 - 望潮報</title><meta property="og:site_name" content="望潮報">',
      { title: '渡輪復航' },
    ],
    ['its address', '<link rel="canonical" href="https://a.example/1">', { url: 'https://a.example/1' }],
    [
      'the address for sharing',
      '<meta property="og:url" content="https://a.example/1">',
      { url: 'https://a.example/1' },
    ],
    ['its author', '<meta name="author" content="汪令儀">', { author: '汪令儀' }],
    ['no address as author', '<meta property="article:author" content="https://a.example/w">', { author: null }],
    ['no address that runs code', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  ])('gives %s', (_, head, expected) => {
    expect(readHead(page(head))).toMatchObject(expected);
  });

  it('gives the heading where the title is the heading with the site', () => {
    const whole = (body: string): string =>
      `<html><head><title>渡輪復航 | 望潮報</title></head><body>${body}</body></html>`;
    expect(readHead(whole('<h1 class="x">\n渡輪<b>復航</b></h1>')).title).toBe('渡輪復航');
    expect(readHead(whole('<h1>望潮報導</h1>')).title).toBe('渡輪復航 | 望潮報');
    expect(readHead(whole('<h1>望潮報</h1><h1>渡輪復航</h1>')).title).toBe('渡輪復航 | 望潮報');
  });

  it('gives the address that a browser noted when it saved the page', () => {
    expect(readHead(`<!DOCTYPE html>\n<!-- saved from url=(0021)https://a.example/1 -->\n<html><body>文`).url).toBe(
      'https://a.example/1',
    );
  });

  it('is not looked for in a part of a page', () => {
    expect(isWholePage('<p>標題的寫法是 &lt;html></p>')).toBe(false);
    expect(isWholePage('寫法是 <html>')).toBe(false);
    expect(readHead('<p>文</p>')).toEqual({ title: null, url: null, author: null });
  });
});

describe('a post that is a whole page', () => {
  const head = '<title>渡輪復航</title><link rel="canonical" href="https://a.example/1">';

  it('takes from the page what its front matter lacks', () => {
    expect(readPost('a.md', Buffer.from(`---\ndate: 2020-08-03\n---\n${page(head)}`))).toMatchObject({
      post: { title: '渡輪復航', url: 'https://a.example/1' },
      origins: { title: 'page', url: 'page' },
    });
  });

  it('trusts front matter more', () => {
    const own = '---\ntitle: 停航\nfrom: https://b.example/2\n---\n';
    expect(readPost('a.md', Buffer.from(own + page(head))).post).toMatchObject({
      title: '停航',
      url: 'https://b.example/2',
    });
  });

  it('needs no front matter', () => {
    expect(readPost('2020-08-03.html', Buffer.from(page(head))).post).toMatchObject({ title: '渡輪復航' });
  });
});
