/**
 * Moves places apart, as little as can be, until each two are so far from one another; their order
 * stays. It is isotonic regression by pooling neighbours.
 *
 * @param places in ascending order.
 */
export function spread(places: readonly number[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, place] of places.entries()) {
    let pool = { sum: place - index * gap, count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((place, index) => place + index * gap);
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
