import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { makeInvented, readInvented, wrongFields, type Field } from './invented.ts';

const posts = readInvented();

it('every post has its labels, and half of each source was not in sight', () => {
  const files = readdirSync(new URL('invented/', import.meta.url));
  expect(posts.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const source of new Set(posts.map((post) => post.source)))
    expect(new Set(posts.filter((post) => post.source === source).map(({ half }) => half))).toEqual(
      new Set(['tune', 'held']),
    );
});

describe.each(posts)('$file', (post) => {
  const made = makeInvented(post.file);
  it.each(Object.keys(made) as Field[])('%s', (field) => expect(made[field]).toEqual(post[field]));
});

it('a field that differs is told', () => {
  const [post] = posts;
  expect(post && wrongFields({ ...post, place: '別處' }, makeInvented(post.file))).toEqual(['place']);
});
