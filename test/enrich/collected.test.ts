import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/settings.ts';
import { inspectPost } from '../../src/site/inspectPost.ts';
import { describePost } from '../../src/enrich/describePost.ts';
import type { CollectedTimes } from '../../src/sources/source.ts';
import type { DateOrigin } from '../../src/types.ts';
import { clean, makePost, unknown } from '../clean/helpers.ts';

const record = (times: CollectedTimes | undefined, text = '2020-08-03T02:58:00Z', origin: DateOrigin = 'comment') => {
  const date = text.includes('T')
    ? ({ kind: 'instant', ms: Date.parse(text) } as const)
    : ({ kind: 'day', wallMs: Date.parse(text) } as const);
  const post = makePost('<p>渡輪復航。</p>', { dates: [{ origin, date }] });
  const source = { ...unknown, ...(times === undefined ? {} : { times }) };
  return describePost(post, clean(post.bodyHtml, source), source, () => null).record;
};

describe('a time of collecting', () => {
  it.each<[CollectedTimes, true | undefined]>([
    ['collected', true],
    [{ from: '2020-08-03' }, true],
    [{ to: '2020-08-03' }, true],
    [{ from: '2020-01-01', to: '2020-12-31' }, true],
    [{ from: '2020-08-04' }, undefined],
    [{ to: '2020-08-02' }, undefined],
  ])('with times: %j', (times, collected) => {
    expect(record(times)?.collected).toBe(collected);
  });

  it('is none where the settings say nothing, where no time is known, and where the page tells it', () => {
    expect(record(undefined)).not.toHaveProperty('collected');
    expect(record('collected', '2020-08-03')).not.toHaveProperty('collected');
    expect(record('collected', '2020-08-03T02:58:00Z', 'page')).not.toHaveProperty('collected');
  });

  it('is set in the settings', () => {
    const read = (times: unknown) =>
      parseSettings({ title: '剪報', sources: [{ id: 'cna', times }] }, 'x').sources.find(({ id }) => id === 'cna')
        ?.times;
    expect(read('collected')).toBe('collected');
    expect(read({ to: '2020-12-31' })).toEqual({ to: '2020-12-31' });
    expect(() => read({ to: '2020' })).toThrow('2020-08-03');
    expect(() => read('always')).toThrow("'collected'");
  });
});

describe('what a post’s dates come to', () => {
  const settings = parseSettings({ title: '剪報' }, 'x');
  const inspect = (text: string, file = 'a.md') => inspectPost(file, Buffer.from(text), settings);

  it('follows address and stamp against a year mistyped in the feed', () => {
    const { article, problems } = inspect(
      '---\ntitle: 渡輪公司\ndate: 2001-07-31T16:00:00.000Z\n' +
        'from: https://www.cna.com.tw/news/afe/202308013001.aspx\n---\n<!--996595200000-->\n' +
        '<p>渡輪公司計劃投資。（編輯：林守白）1120801</p>',
      '2001-07-31-渡輪公司.md',
    );
    expect(article).toMatchObject({ day: '2023-08-01', publishedFrom: 'url' });
    expect(problems.map(({ code }) => code)).toEqual(['date-disagrees']);
    expect(problems[0]?.message).toContain('comment 2001-08-01, front-matter 2001-08-01');
    expect(problems[0]?.message).toContain('stamp 2023-08-01');
  });

  it('prefers the time that the text prints, and remembers the feed’s for the order of versions', () => {
    const { article } = inspect(
      '---\ntitle: 渡輪\ndate: 2020-09-07T22:56:00.000Z\nfrom: https://www.rfi.fr/cn/a\n---\n' +
        '<div>07/09/2020 - 23:40</div><p>渡輪復航。</p>',
    );
    expect(article).toMatchObject({ published: '2020-09-07T23:40:00+02:00', day: '2020-09-07', publishedFrom: 'body' });
  });

  it('keeps the address of a post without original whose date is a day', () => {
    const id = (date: string): string | undefined => inspect(`---\ntitle: 渡輪\ndate: ${date}\n---\n文`).article?.id;
    expect(id('2020-08-03')).toBe('unknown-6c73296a4f99');
    expect(id('2020/8/3')).toBe(id('2020-08-03'));
  });
});
