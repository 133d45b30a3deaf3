import { describe, expect, it } from 'vitest';
import { findForeign } from './findForeign.ts';

describe('the check itself', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head></head><body><article><div class="text">${body}</div></article></body></html>`;

  it.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<p onclick="x">霧</p>',
    '<p style="color:red">霧</p>',
    '<svg></svg>',
    '<iframe src="https://a.example/"></iframe>',
    '<form action="/x"></form>',
    '<a href="https://a.example/">霧</a>',
    '<a href="//a.example/" rel="noopener nofollow" referrerpolicy="no-referrer">霧</a>',
    '<a href="javascript:alert(1)" rel="noopener nofollow" referrerpolicy="no-referrer">霧</a>',
    '<img src="http://a.example/1.png" loading="lazy" referrerpolicy="no-referrer">',
    '<img src="data:image/png,x" loading="lazy" referrerpolicy="no-referrer">',
    '<meta http-equiv="refresh" content="0; url=/2023/09/13/a-1.html">',
    '<p id="x">霧</p>',
  ])('sees %s', (body) => expect(findForeign(page(body))).not.toEqual([]));

  it('lets ours pass', () => {
    expect(
      findForeign(
        page(
          '<p>霧' +
            '<a href="https://a.example/" rel="noopener nofollow" referrerpolicy="no-referrer">港</a>' +
            '<a class="local" href="/2023/">塔</a></p>',
        ),
      ),
    ).toEqual([]);
  });
});
