import { counted } from './benchmarks.ts';

/** A scale on which things are measured, and where it has lines. */
export interface Measure {
  heading: string;
  ticks: readonly [value: number, label: string][];
  inWords: (value: number) => string;
}

export const seconds: Measure = {
  heading: 'Time',
  ticks: [
    [0.1, '0.1 s'],
    [1, '1 s'],
    [10, '10 s'],
    [60, '1 min'],
    [600, '10 min'],
    [3600, '1 h'],
  ],
  inWords: (value) => (value < 120 ? `${figures(value)} s` : `${figures(value / 60)} min`),
};

export const gigabytes: Measure = {
  heading: 'Memory of the largest process',
  ticks: [
    [0.01, '10 MB'],
    [0.1, '100 MB'],
    [1, '1 GB'],
    [10, '10 GB'],
    [100, '100 GB'],
  ],
  inWords: (value) => `${figures(value)} GB`,
};

function figures(value: number): string {
  return value >= 100 ? counted(Math.round(value)) : String(Number(value.toPrecision(2)));
}
