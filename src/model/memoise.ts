/** Returns a function of a text that computes each value once; `undefined` is computed again. */
export function memoised<K extends string, V>(of: (text: K) => V): (text: K) => V {
  const known = new Map<K, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    known.set(text, value);
    return value;
  };
}

/**
 * Returns a function of an object that computes each value once, and forgets the value with the
 * object.
 */
export function memoisedByObject<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key) as V;
  };
}
