/**
 * The median of some numbers.
 *
 * @throws where there are none.
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('No numbers have no median.');
  return (low + high) / 2;
}

/**
 * Of several runs of the same the one with the median time; of two in the middle the faster.
 *
 * @throws where there are none.
 */
export function medianRun<Run extends { seconds: number }>(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((one, other) => one.seconds - other.seconds);
  const middle = sorted[(sorted.length - 1) >> 1];
  if (!middle) throw new Error('No runs have no median.');
  return middle;
}
