import { describe, expect, it } from 'vitest';
import { planMoved } from '../../src/plan/planMoved.ts';
import { filesOf, pageOf, sampleArchive, samplePost } from './sampleArchive.ts';

const archive = sampleArchive([
  samplePost('qinglan-1', '2021-01-07 23:00', { title: '初報' }),
  samplePost('qinglan-1', '2021-01-09 01:00', { title: '定稿' }),
  samplePost('yuanyu-2', '2021-01-09 08:00'),
]);

describe('a redirect from an address that moved', () => {
  it.each([
    ['of another day', '/2021/01/08/qinglan-1.html', 'qinglan-1', true],
    ['of another id', '/2021/01/07/qinglan-0.html', 'qinglan-1', true],
    ['of a version that had another id', '/2021/01/07/qinglan-0.v1.html', 'qinglan-1', true],
    ['of another source on a day of the article', '/2021/01/09/old-2.html', 'yuanyu-2', true],
    ['not where the article is', '/2021/01/07/qinglan-1.html', 'yuanyu-2', false],
    ['not where a version is', '/2021/01/07/qinglan-1.v1.html', 'yuanyu-2', false],
    ['not where its days lead on by themselves', '/2021/01/09/qinglan-1.html', 'qinglan-1', false],
    ['not to what there is not', '/2021/01/08/gone.html', 'gone-1', false],
  ])('%s', (_, from, to, isThere) => {
    expect(filesOf([...planMoved(archive, [{ from, to }])])).toEqual(isThere ? [from] : []);
  });

  it('follows ids that moved again, and is made once', () => {
    const moved = [
      { from: '/2021/01/07/a-1.html', to: 'b-1' },
      { from: '/2021/01/07/b-1.html', to: 'qinglan-1' },
      { from: '/2021/01/07/a-1.html', to: 'b-1' },
    ];
    const plans = [...planMoved(archive, moved)];
    expect(filesOf(plans)).toEqual(['/2021/01/07/a-1.html', '/2021/01/07/b-1.html']);
    expect(pageOf(plans, 'alias', '/2021/01/07/a-1.html').target).toEqual({
      name: '定稿',
      path: '/2021/01/07/qinglan-1.html',
    });
  });
});
