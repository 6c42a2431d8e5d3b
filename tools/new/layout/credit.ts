import { creditsIn } from './dateline.ts';

const capitalised = String.raw`[\p{Lu}\d][\p{L}\p{M}\d.'’-]{0,30}`;

/** Words that end in a credit have a sign between them: a run of capitals is one word, not many. */
const namesAlone = new RegExp(
  String.raw`(?:^|[.!?”"’']\s*)(${capitalised}(?:[ /]${capitalised}){0,7})$`,
  'u',
);

/** The credit behind the last words: "— VNA/VNS", "/TASS/", "(Xinhua)", "Source: KPL". */
export function creditAtEnd(
  block: string,
  isSource: (name: string) => boolean,
): { names: string[]; words: string; length: number } | undefined {
  const dashed = /(?:^|\s)[—–-]{1,2}\s*([\p{L}][\p{L}\p{M}.'’ /-]{1,60})\.?$/u.exec(block);
  const enclosed = /(?:^|\s)(\([^()]{2,60}\)|\/[^/]{2,60}\/)\.?$/u.exec(block);
  const named = /^(?:Source|Credit|By):? (.{2,60}?)\.?$/iu.exec(block);
  const alone = namesAlone.exec(block);
  for (const found of [dashed, enclosed, named, alone]) {
    const [, printed = ''] = found ?? [];
    const names = creditsIn(printed);
    if (!found || names.length === 0 || !names.some(isSource)) continue;
    const at = block.lastIndexOf(printed);
    const start = found === alone ? at : found.index;
    return { names, words: block.slice(start).trim(), length: block.length - start };
  }
  return undefined;
}
