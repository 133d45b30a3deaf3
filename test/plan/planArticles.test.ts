import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import { articleGroups, filesOf, pageOf, plansOf, sampleArchive, samplePost } from './sampleArchive.ts';

const posts = [
  samplePost('qinglan-1', '2021-01-07 08:00', { tags: ['渡輪', 'a/b'] }),
  samplePost('yuanyu-1', '2021-01-07 12:00', { linksTo: ['qinglan-1', 'qinglan-404', 'qinglan-2'] }),
  samplePost('qinglan-2', '2021-01-08 08:00'),
  samplePost('qinglan-3', '2021-01-08 09:00'),
];
const plansFor = (given: readonly PostRecord[]) => plansOf(articleGroups(sampleArchive(given)));
const articlePage = (id: string, day = '2021/01/08') => pageOf(plansFor(posts), 'article', `/${day}/${id}.html`);

describe('articles', () => {
  it('are planned in groups of one day each', () => {
    expect(articleGroups(sampleArchive(posts)).map(({ name, pages }) => [name, filesOf([...pages()])])).toEqual([
      ['articles 2021-01-07', ['/2021/01/07/qinglan-1.html', '/2021/01/07/yuanyu-1.html']],
      ['articles 2021-01-08', ['/2021/01/08/qinglan-2.html', '/2021/01/08/qinglan-3.html']],
    ]);
  });

  it('stand nowhere in an empty archive', () => expect(articleGroups(sampleArchive([]))).toEqual([]));

  it('know their source, tags and day by name and address', () => {
    const page = articlePage('qinglan-1', '2021/01/07');
    expect(page.source).toEqual({ name: '青嵐通訊社', path: '/sources/qinglan/' });
    expect(page.tags).toEqual([
      { name: '渡輪', path: '/tags/%E6%B8%A1%E8%BC%AA/' },
      { name: 'a/b', path: expect.stringMatching(/^\/tags\/a-b~[0-9a-f]{8}\/$/) as string },
    ]);
    expect(page.dayPath).toBe('/2021/01/07/');
  });

  it('bear the name that their source had when they were saved', () => {
    const renamed = [...posts, samplePost('qinglan-4', '2021-01-09 08:00', { sourceName: '青嵐社' })];
    expect(pageOf(plansFor(renamed), 'article', '/2021/01/08/qinglan-3.html').source.name).toBe('青嵐通訊社');
    expect(pageOf(plansFor(renamed), 'article', '/2021/01/09/qinglan-4.html').source.name).toBe('青嵐社');
  });

  it('have neighbours in the whole archive and in their own source', () => {
    const { neighbours, sourceNeighbours } = articlePage('qinglan-2');
    expect([neighbours.earlier?.path, neighbours.later?.path]).toEqual([
      '/2021/01/07/yuanyu-1.html',
      '/2021/01/08/qinglan-3.html',
    ]);
    expect(sourceNeighbours.earlier).toEqual({ name: 'qinglan-1 的標題', path: '/2021/01/07/qinglan-1.html' });
    expect(sourceNeighbours.later?.path).toBe('/2021/01/08/qinglan-3.html');
  });

  it('have none before the first and after the last, and alone in a source none of it', () => {
    const [first, last] = [articlePage('qinglan-1', '2021/01/07'), articlePage('qinglan-3')];
    expect([first.neighbours.earlier, first.sourceNeighbours.earlier]).toEqual([null, null]);
    expect([last.neighbours.later, last.sourceNeighbours.later]).toEqual([null, null]);
    const alone = articlePage('yuanyu-1', '2021/01/07');
    expect(alone.sourceNeighbours).toEqual({ earlier: null, later: null });
    expect([alone.neighbours.earlier?.path, alone.neighbours.later?.path]).toEqual([
      '/2021/01/07/qinglan-1.html',
      '/2021/01/08/qinglan-2.html',
    ]);
  });

  it('lead to the articles of the archive that they link to, and to no others', () => {
    const draft = plansFor(posts)
      .find(({ file }) => file.endsWith('yuanyu-1.html'))!
      .draft();
    expect(draft).toMatchObject({
      locals: { 'qinglan-1': '/2021/01/07/qinglan-1.html', 'qinglan-2': '/2021/01/08/qinglan-2.html' },
    });
    expect(draft).not.toHaveProperty(['locals', 'qinglan-404']);
  });

  it('have their text where the store keeps it, behind the record', () => {
    const draft = plansFor(posts)[0]!.draft();
    expect(draft).toMatchObject({ text: { pack: 0, offset: 40, length: 60 } });
  });
});

describe('an article of several posts', () => {
  const versions = [
    samplePost('qinglan-1', '2021-01-07 23:00', { title: '初報' }),
    samplePost('qinglan-1', '2021-01-08 01:00', { title: '初報', file: 'again.md' }),
    samplePost('qinglan-1', '2021-01-08 02:00', { title: '更新' }),
    samplePost('qinglan-1', '2021-01-10 03:00', { title: '定稿' }),
  ];
  const plans = plansFor(versions);

  it('stands once, with a page for each version that differs from the next and an alias for each other day', () => {
    expect(plans.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'article /2021/01/07/qinglan-1.html',
      'version /2021/01/07/qinglan-1.v1.html',
      'version /2021/01/07/qinglan-1.v2.html',
      'alias /2021/01/08/qinglan-1.html',
      'alias /2021/01/10/qinglan-1.html',
    ]);
  });

  it('shows its newest post and lists the versions that differ, oldest first', () => {
    const { article, versions: items } = pageOf(plans, 'article');
    expect([article.title, article.published, article.updated, article.day]).toEqual([
      '定稿',
      '2021-01-07T23:00:00+08:00',
      '2021-01-10T03:00:00+08:00',
      '2021-01-07',
    ]);
    expect(items).toEqual([
      { title: '初報', published: '2021-01-08T01:00:00+08:00', path: '/2021/01/07/qinglan-1.v1.html' },
      { title: '更新', published: '2021-01-08T02:00:00+08:00', path: '/2021/01/07/qinglan-1.v2.html' },
    ]);
  });

  it('numbers its versions, and each leads to the next, the last to the article', () => {
    const first = pageOf(plans, 'version', '/2021/01/07/qinglan-1.v1.html');
    expect([first.title, first.number, first.total]).toEqual(['初報', 1, 3]);
    expect(first.next).toEqual({
      title: '更新',
      published: '2021-01-08T02:00:00+08:00',
      path: '/2021/01/07/qinglan-1.v2.html',
    });
    const second = pageOf(plans, 'version', '/2021/01/07/qinglan-1.v2.html');
    expect([second.title, second.number, second.total]).toEqual(['更新', 2, 3]);
    expect(second.next).toEqual({
      title: '定稿',
      published: '2021-01-10T03:00:00+08:00',
      path: '/2021/01/07/qinglan-1.html',
    });
    expect(first.source).toEqual({ name: '青嵐通訊社', path: '/sources/qinglan/' });
  });

  it('compares each version with the text of the post that came after it', () => {
    const refs = plans.filter(({ kind }) => kind === 'version').map((plan) => plan.draft());
    expect(refs).toMatchObject([
      { text: { offset: 140 }, nextText: { offset: 240 } },
      { text: { offset: 240 }, nextText: { offset: 340 } },
    ]);
  });

  it('leads from every day that it had to where it stands', () => {
    expect(pageOf(plans, 'alias', '/2021/01/10/qinglan-1.html').target).toEqual({
      name: '定稿',
      path: '/2021/01/07/qinglan-1.html',
    });
  });

  it('has neither versions nor an update if its posts are the same, but still its aliases', () => {
    const same = plansFor([
      samplePost('qinglan-1', '2021-01-07 23:00', { title: '定稿' }),
      samplePost('qinglan-1', '2021-01-09 01:00', { title: '定稿' }),
    ]);
    expect(same.map(({ kind }) => kind)).toEqual(['article', 'alias']);
    expect(pageOf(same, 'article').article.updated).toBeNull();
  });

  it('has no alias on its own day', () => {
    const oneDay = plansFor([
      samplePost('qinglan-1', '2021-01-07 08:00', { title: '初報' }),
      samplePost('qinglan-1', '2021-01-07 09:00', { title: '定稿' }),
    ]);
    expect(oneDay.map(({ kind }) => kind)).toEqual(['article', 'version']);
  });
});

/** Pages that differ between two archives by their digests, and groups that do by their keys. */
function changedFiles(
  before: readonly PostRecord[],
  after: readonly PostRecord[],
): { files: string[]; groups: string[] } {
  const [old, now] = [before, after].map((given) => articleGroups(sampleArchive(given)));
  const digests = new Map(plansOf(old!).map(({ file, digest }) => [file, digest]));
  const keys = new Map(old!.map(({ name, key }) => [name, key]));
  return {
    files: plansOf(now!)
      .filter(({ file, digest }) => digests.get(file) !== digest)
      .map(({ file }) => file.split('/').at(-1)!),
    groups: now!.filter(({ name, key }) => keys.get(name) !== key).map(({ name }) => name.slice('articles '.length)),
  };
}

describe('the digest of an article page changes', () => {
  const replace = (id: string, at: string, changes: Parameters<typeof samplePost>[2]): PostRecord[] =>
    posts.map((post) => (post.id === id ? samplePost(id, at, changes) : post));

  it('not at all when nothing did', () => {
    expect(changedFiles(posts, posts.toReversed())).toEqual({ files: [], groups: [] });
  });

  it('with its title, which its neighbours in archive and source show too', () => {
    expect(changedFiles(posts, replace('qinglan-3', '2021-01-08 09:00', { title: '改題' }))).toEqual({
      files: ['qinglan-2.html', 'qinglan-3.html'],
      groups: ['2021-01-08'],
    });
    expect(changedFiles(posts, replace('qinglan-2', '2021-01-08 08:00', { title: '改題' }))).toEqual({
      files: ['qinglan-1.html', 'yuanyu-1.html', 'qinglan-2.html', 'qinglan-3.html'],
      groups: ['2021-01-07', '2021-01-08'],
    });
  });

  it('with a new neighbour, and of no others', () => {
    expect(changedFiles(posts, [...posts, samplePost('qinglan-4', '2021-01-09 08:00')])).toEqual({
      files: ['qinglan-3.html', 'qinglan-4.html'],
      groups: ['2021-01-08', '2021-01-09'],
    });
  });

  it('when an article that it links to comes into the archive', () => {
    const later = samplePost('qinglan-404', '2021-02-01 08:00');
    expect(changedFiles(posts, [...posts, later]).files).toEqual([
      'yuanyu-1.html',
      'qinglan-3.html',
      'qinglan-404.html',
    ]);
  });

  it('when a tag of it is spelled otherwise by most others', () => {
    const tagged = (tag: string, count: number): PostRecord[] => [
      samplePost('qinglan-1', '2021-01-01 08:00', { tags: ['nato'] }),
      samplePost('qinglan-2', '2021-01-02 08:00'),
      samplePost('qinglan-3', '2021-01-03 08:00'),
      ...Array.from({ length: 2 }, (_, index) =>
        samplePost(`qinglan-${4 + index}`, `2021-01-1${index} 08:00`, index < count ? { tags: [tag] } : {}),
      ),
    ];
    expect(changedFiles(tagged('nato', 2), tagged('NATO', 2)).files).toContain('qinglan-1.html');
    expect(changedFiles(tagged('nato', 2), tagged('NATO', 2)).files).not.toContain('qinglan-2.html');
  });

  it('when its versions do', () => {
    const corrected = [...posts, samplePost('qinglan-1', '2021-01-09 08:00', { title: '更正' })];
    expect(changedFiles(posts, corrected).files.sort()).toEqual([
      'qinglan-1.html',
      'qinglan-1.html',
      'qinglan-1.v1.html',
      'qinglan-2.html',
      'yuanyu-1.html',
    ]);
  });
});
