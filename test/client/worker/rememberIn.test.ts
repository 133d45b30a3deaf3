import { expect, test } from 'vitest';
import { rememberIn } from '../../../src/client/worker/rememberIn.ts';

test('what was made is given again, what failed is made again', async () => {
  const known = new Map<string, Promise<number>>();
  let made = 0;
  const make = async (): Promise<number> => {
    made += 1;
    if (made === 1) throw new Error('503');
    return made;
  };
  await expect(rememberIn(known, 'a', make)).rejects.toThrow('503');
  expect(await rememberIn(known, 'a', make)).toBe(2);
  expect(await rememberIn(known, 'a', make)).toBe(2);
});

test('beyond the limit, the key that was asked for longest ago is forgotten', async () => {
  const known = new Map<string, Promise<string>>();
  for (const key of ['a', 'b', 'a', 'c']) await rememberIn(known, key, async () => key, 2);
  expect([...known.keys()]).toEqual(['a', 'c']);
});

test('a failure that was forgotten does not remove what was made after it', async () => {
  const known = new Map<string, Promise<string>>();
  let fail = (): void => undefined;
  const never = new Promise<string>((_, reject) => (fail = () => reject(new Error('503'))));
  const failing = rememberIn(known, 'a', () => never, 1);
  await rememberIn(known, 'b', async () => 'b', 1);
  await rememberIn(known, 'a', async () => 'a', 1);
  fail();
  await expect(failing).rejects.toThrow('503');
  expect(await known.get('a')).toBe('a');
});
