import { describe, expect, test } from 'vitest';
import { toEmbedKind, toPublicPage } from '../../src/clean/embedKinds.ts';
import { resolveImage, resolveLink } from '../../src/clean/resolveUrl.ts';

const base = 'https://news.qinglan.example/news/1.aspx';

describe('links', () => {
  test.each([
    ['https://a.example/b?c=1&d=2', 'https://a.example/b?c=1&d=2'],
    ['/tag/x?q=燈塔', 'https://news.qinglan.example/tag/x?q=%E7%87%88%E5%A1%94'],
    ['//a.example/b', 'https://a.example/b'],
    ['mailto:desk@qinglan.example', 'mailto:desk@qinglan.example'],
    ['  https://a.example/  ', 'https://a.example/'],
    ['https://bank.example@a.example/', 'https://a.example/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['about:blank', null],
    ['blob:https://a.example/x', null],
    ['#part', null],
    ['', null],
    ['http://https：//a b', null],
    [undefined, null],
  ])('%j', (href, expected) => {
    expect(resolveLink(href, base)).toBe(expected);
  });

  test('without an address of the post only absolute ones are known', () => {
    expect(resolveLink('/a', null)).toBeNull();
    expect(resolveLink('//a.example/b', null)).toBe('https://a.example/b');
    expect(resolveLink('/a', 'not an address')).toBeNull();
  });
});

describe('pictures', () => {
  test.each([
    ['http://a.example/x.jpg', 'https://a.example/x.jpg'],
    ['//a.example/x.jpg', 'https://a.example/x.jpg'],
    ['x.jpg', 'https://news.qinglan.example/news/x.jpg'],
    ['https://images.weserv.nl/?url=pic.qinglan.example/x.jpg', 'https://pic.qinglan.example/x.jpg'],
    ['https://images.weserv.nl?url=pic.qinglan.example/x.jpg&w=900', 'https://pic.qinglan.example/x.jpg'],
    ['https://images.weserv.nl/?url=ssl:pic.qinglan.example/x.jpg', 'https://pic.qinglan.example/x.jpg'],
    ['https://images.weserv.nl/?url=http%3A%2F%2Fpic.qinglan.example%2Fx.jpg', 'https://pic.qinglan.example/x.jpg'],
    ['data:image/gif;base64,R0lGOD', null],
    ['javascript:alert(1)', null],
    ['mailto:a@b.example', null],
    ['', null],
  ])('%s', (src, expected) => {
    expect(resolveImage(src, base)).toBe(expected);
  });
});

describe('embeds', () => {
  test.each([
    ['https://www.youtube.com/embed/abcDEF12345?rel=0', 'https://www.youtube.com/watch?v=abcDEF12345', 'youtube-video'],
    [
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fisle%2Fvideos%2F1%2F',
      'https://www.facebook.com/isle/videos/1/',
      'facebook-video',
    ],
    [
      'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
      'https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)',
      'facebook-post',
    ],
    ['https://twitter.com/isle/status/1', 'https://twitter.com/isle/status/1', 'twitter-post'],
    ['https://video.example/a.mp4', 'https://video.example/a.mp4', 'video'],
    ['https://notyoutube.com/embed/x', 'https://notyoutube.com/embed/x', 'other'],
  ])('%s', (address, page, kind) => {
    expect(toPublicPage(address)).toBe(page);
    expect(toEmbedKind(page)).toBe(kind);
  });
});
