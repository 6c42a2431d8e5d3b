import { faults } from './fault.ts';
import { keep } from './keep.ts';
import type { Failure, Outcome } from './run.ts';

/** How much of a file is printed. */
const mostLines = 30;
const longestLine = 200;

/** A failure in words: what happened, the file that makes it happen, and how to repeat it. */
export function failureInWords(
  { number, fed, fault }: Failure,
  seed: number,
  folder: string,
): string {
  const files = keep(`${folder}/${seed}-${number}`, fed.changes);
  const [first] = fed.changes;
  return [
    `${fault.kind}: ${faults[fault.kind]}`,
    `  ${fault.message.split('\n').slice(0, 6).join('\n  ')}`,
    ...files.map((file) => `  ${printable(file)} (in ${fed.base})`),
    `  npm run fuzz -- --seed ${seed} --case ${number}`,
    ...(fed.changes.length === 1 && first?.bytes ? excerpt(first.bytes) : []),
    '',
  ].join('\n');
}

/** The result in one sentence. */
export function summary({ cases, accepted, failures, slowest, seconds }: Outcome): string {
  const rate = Math.round(cases / seconds);
  const found = failures.length === 0 ? 'no failures' : `failures: ${failures.length}`;
  return `${cases} cases, ${accepted} accepted, ${found}; ${seconds.toFixed(0)} s, ${rate} a second; slowest: case ${slowest.number}, ${slowest.milliseconds.toFixed(0)} ms.`;
}

/** The result for machines. */
export function asJson(seed: number, { failures, ...outcome }: Outcome): string {
  const told = failures.map(({ number, fault, fed: { base, changes } }) => ({
    ...{ number, ...fault, base },
    changes: changes.map(({ path, bytes, other }) => ({
      ...{ path, other },
      base64: bytes && Buffer.from(bytes).toString('base64'),
    })),
  }));
  return `${JSON.stringify({ seed, ...outcome, failures: told }, null, 2)}\n`;
}

function excerpt(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes).toString().split('\n');
  const more = lines.length > mostLines ? [`  … and ${lines.length - mostLines} more lines`] : [];
  return lines
    .slice(0, mostLines)
    .map(
      (line) =>
        `  | ${printable(line.slice(0, longestLine))}${line.length > longestLine ? '…' : ''}`,
    )
    .concat(more);
}

/** What a terminal would not show, as JSON writes it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => JSON.stringify(sign).slice(1, -1));
}
