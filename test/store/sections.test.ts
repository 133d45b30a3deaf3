import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSections, writeSections } from '../../src/store/sections.ts';

const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'jianbao-')), 'sections.jsonl');

const written = {
  head: { version: '霧港' },
  sections: ['["渡輪"]\n', '', '"兩\\n行"\n'].map((text) => Buffer.from(text)),
};

describe('a file of sections', () => {
  it('gives back what was written', () => {
    const file = newFile();
    writeSections(file, written);
    expect(readSections(file)).toEqual(written);
    writeSections(file, { head: null, sections: [] });
    expect(readSections(file)).toEqual({ head: null, sections: [] });
  });

  it('counts for nothing when it is missing or any of its bytes is', () => {
    const file = newFile();
    expect(readSections(file)).toBeNull();
    writeSections(file, written);
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(readSections(file)).toBeNull();
    }
  });

  it('counts for nothing when any of its bytes is another', () => {
    const file = newFile();
    writeSections(file, written);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged[at]! ^ 1;
      writeFileSync(file, damaged);
      expect(readSections(file)).toBeNull();
    }
  });
});
