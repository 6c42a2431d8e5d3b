import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArchive } from '../archive.ts';
import { materialOf } from './content-parts.ts';
import { recordTrade } from './trade-record.ts';
import { tradeTable } from './trade-table.ts';
import { tradeOf } from './trade.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'bilateral-search-trade-'));
try {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      content: { type: 'string' },
      briefings: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      chunks: { type: 'string', default: '20000,10000,5000,2500,1250' },
      compare: { type: 'boolean', default: true },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  });
  const plan = { chunks: wholeNumbers('chunks', values.chunks), compare: values.compare };
  const [briefings = 0] = wholeNumbers('briefings', values.briefings);
  const [seed = 0] = wholeNumbers('seed', values.seed);
  if (values.content === undefined) {
    say(`Writing ${briefings} briefings …`);
    await writeArchive(folder, { briefings, seed, withLedger: true });
  }
  say('Making the parts of the index …');
  const trade = await tradeOf(await materialOf(values.content ?? folder), plan, say);
  if (values.record) await recordTrade(trade);
  process.stdout.write(values.json ? `${JSON.stringify(trade, null, 2)}\n` : tradeTable([trade]));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws a message for the operator where an option makes no sense. */
function wholeNumbers(option: string, text: string): number[] {
  if (/^[1-9]\d*(?:,[1-9]\d*)*$/.test(text)) return text.split(',').map(Number);
  throw new Error(`"--${option}" is "${text}", expected whole numbers of at least 1.`);
}
