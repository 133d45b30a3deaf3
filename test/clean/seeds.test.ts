import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { readPost } from '../../src/load/readPost.ts';
import type { CleanPost } from '../../src/types.ts';
import { sourceOf } from './helpers.ts';

/** Five real posts, kept outside the repository: names and counts only, no sentence of theirs stands here. */
const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(folder))('the five real posts (skipped where ../shared/seeds is absent)', () => {
  const seeds: CleanPost[] = !existsSync(folder)
    ? []
    : readdirSync(folder)
        .sort()
        .flatMap((name) => {
          const { post } = readPost(name, readFileSync(folder + name));
          return post ? [cleanPost(post, sourceOf(post.url?.includes('dw.com') ? 'dw' : 'cna'))] : [];
        });

  test.each([
    [0, '廖禹揚', '首爾', ['編輯 陳承功'], ['金正恩', '蒲亭'], 4, 4],
    [1, '廖禹揚', '首爾', ['編輯 高照芬'], ['金正恩', '蒲亭'], 4, 8],
    [2, null, '首爾', ['譯者 張欣瑜', '核稿 何宏儒'], ['金正恩', '蒲亭'], 4, 18],
    [3, null, null, ['綜合報導 '], ['金正恩'], 0, 18],
    [4, '廖禹揚', '首爾', ['編輯 陳惠珍'], [], 0, 6],
  ])('seed %i', (index, reporter, place, credits, tags, related, paragraphs) => {
    const post = seeds[index];
    expect(post?.reporter).toBe(reporter);
    expect(post?.place).toBe(place);
    expect(post?.credits.map(({ role, names }) => `${role} ${names.join('、')}`)).toEqual(credits);
    expect(post?.tags.map(({ name }) => name)).toEqual(tags);
    expect(post?.related).toHaveLength(related);
    expect(post?.paragraphs).toHaveLength(paragraphs);
    expect(post?.problems).toEqual([]);
  });

  test('the days of their stamps', () => {
    expect(seeds.map(({ stampedDay }) => stampedDay)).toEqual([
      '2023-09-13',
      '2023-09-11',
      '2022-10-07',
      null,
      '2023-10-17',
    ]);
  });

  test('nothing of the publisher’s furniture is left', () => {
    for (const post of seeds)
      expect(post.paragraphs.join('\n')).not.toMatch(/訂閱《|感謝您的訂閱|延伸閱讀|版權聲明|javascript:|11\d{5}$/m);
  });

  test('the one from Germany has a captioned picture above it, its rights and public addresses', () => {
    const post = seeds[3];
    expect(post?.bodyHtml).toMatch(
      /^<figure class="lead-picture"><img src="https:\/\/static\.dw\.com\/image\/68308561_303\.jpg"/,
    );
    expect(post?.captions).toHaveLength(1);
    expect(post?.rights).toMatch(/^© 2024年/);
    expect(post?.links).toEqual(
      ['66785896', '68151836', '69245687', '69309783', '69380834'].map((id) => `https://www.dw.com/zh/a-${id}`),
    );
    expect(post?.publishedInBodyMs).toBe(Date.parse('2024-06-18T04:45:28.576Z'));
  });
});
