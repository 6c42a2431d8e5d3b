import { parentPort, workerData } from 'node:worker_threads';
import { answersTo, priceOf, type SearchPrice } from './asking.ts';
import { countedIndex } from './counted-index.ts';
import type { Probe } from './probes.ts';
import type { Question } from './questions.ts';

/** What a thread is to ask of an index. */
export interface Asking {
  /** The site's root. */
  folder: string;
  questions: Question[];
  probes: Probe[];
}

/** What it was told. */
export interface Told {
  price: SearchPrice;
  /** See `answersTo`. */
  answers: string[];
}

const { folder, questions, probes } = workerData as Asking;
const open = countedIndex(folder);
const price = await priceOf(questions, open);
const told: Told = { price, answers: await answersTo(probes, open()) };
parentPort?.postMessage(told);
