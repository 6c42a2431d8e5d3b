import { readEnvironment } from '../environment.ts';

/** Where readers report mistakes, as in `Environment`: every briefing's page asks. */
export const { correctionsTo } = readEnvironment();
