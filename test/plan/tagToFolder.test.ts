import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagKey } from '../../src/enrich/collectTags.ts';
import { tagToFolder } from '../../src/plan/tagToFolder.ts';

describe('the folder of a tag', () => {
  it.each(['金正恩', 'nato', '5g 網路', '望潮港'])('%s is its own name', (tag) => expect(tagToFolder(tag)).toBe(tag));

  it.each([
    'a/b',
    '..',
    '.',
    'con',
    'aux',
    'a:b',
    '<script>',
    ' ',
    'a\u0000b',
    '%2e%2e',
    'x'.repeat(300),
    '長'.repeat(100),
    '\u202eabc',
  ])('%j is made safe', (tag) => {
    expect(tagToFolder(tag)).toMatch(/~[0-9a-f]{8}$/);
  });

  it('never leads out of its place, fits every file system, and is never shared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (first, second) => {
        const [a, b] = [tagKey(first), tagKey(second)];
        expect(tagToFolder(a)).not.toMatch(/[/\\:*?"<>|\u0000-\u001f#%]|^\.|\.$|^ | $/);
        expect(Buffer.byteLength(tagToFolder(a))).toBeLessThan(143);
        if (a !== b) expect(tagToFolder(a)).not.toBe(tagToFolder(b));
      }),
    );
  });
});
