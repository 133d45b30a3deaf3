/**
 * Gives what was made for a key before, or makes it; what failed is made again when it is asked for again.
 *
 * @param max - keys to remember; beyond it, the one that was asked for longest ago is forgotten
 */
export function rememberIn<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
  max = Infinity,
): Promise<T> {
  const earlier = known.get(key);
  const made = earlier ?? make();
  if (earlier === undefined) {
    made.catch(() => {
      if (known.get(key) === made) known.delete(key);
    });
  }
  // A map keeps the order in which keys were set: set again, this one is the last to be forgotten.
  known.delete(key);
  known.set(key, made);
  for (const oldest of known.keys()) {
    if (known.size <= max) break;
    known.delete(oldest);
  }
  return made;
}
