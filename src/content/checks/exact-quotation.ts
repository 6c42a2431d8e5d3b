import { quoted } from '../../model/text.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { briefingsWithSource, quotationsIn } from './source-texts.ts';

/** Fewer words between quotation marks are often a name or a term, not a quotation. */
const fewestWords = 3;

/**
 * Finds words between quotation marks that are not in the report to the letter. Those beside a link to
 * another page are quoted from there.
 */
export const exactQuotation: Check = (content) =>
  briefingsWithSource(content).flatMap(({ file, path, sourceText, prose }) => {
    const { url: own } = fieldsOf(file);
    const report = asCompared(sourceText.text);
    return prose.flatMap(({ text, positionAt, links }) => {
      if (links.some((url) => isWebAddress(url) && url !== own)) return [];
      return quotationsIn(text).flatMap(({ start, end }) => {
        const words = text.slice(start, end);
        if (tokensIn(words).length < fewestWords) return [];
        const { isExact, upTo } = agreement(words, report);
        if (isExact) return [];
        const asFarAs = upTo === '' ? '' : ` The report differs after ${quoted(upTo)}.`;
        return {
          path: file.path,
          ...positionAt(start),
          rule: 'exact-quotation',
          message: `${quoted(words.trim())} is not an exact quotation from ${path}; quote the exact words, with […] for omissions, or remove the quotation marks.${asFarAs}`,
        };
      });
    });
  });

/** Returns a text as quotations are compared: in Unicode's form NFC, one space, one kind of marks. */
function asCompared(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»‘’‚‹›ʼ′″"]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is in square brackets is the editor's: "[…]", "[the ministry]". */
const insertion = /\[[^\]]*\]/;

/** A comma or a full stop before the closing mark belongs to the sentence around. */
const lastMark = /\s*[.,]$/;

/**
 * Finds out whether a quotation is in a text, its brackets aside, and if not how far it agrees: the
 * words up to where the text goes on differently; none where not even three agree.
 *
 * @param report as `asCompared` returns it.
 */
function agreement(quotation: string, report: string): { isExact: boolean; upTo: string } {
  const parts = asCompared(quotation)
    .replace(lastMark, '')
    .split(insertion)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const end = endOf(part, report, from, index === 0);
    if (end === -1) return { isExact: false, upTo: sharedWords(part, report, from) };
    from = end;
  }
  return { isExact: true, upTo: '' };
}

/** Where a part of a quotation ends in a text, as whole words; -1 where it is not in it. */
function endOf(part: string, report: string, from: number, isFirst: boolean): number {
  const spellings = isFirst ? [part, withOtherCapital(part)] : [part];
  for (const words of spellings) {
    for (let at = report.indexOf(words, from); at !== -1; at = report.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (!isInWord(report, at) && !isInWord(report, end)) return end;
    }
  }
  return -1;
}

function withOtherCapital(text: string): string {
  const [first = ''] = text;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other + text.slice(first.length);
}

/** Returns whether an index in a text is between two letters or digits. */
function isInWord(text: string, at: number): boolean {
  const sign = /[\p{L}\p{M}\p{N}]/u;
  return sign.test(text[at - 1] ?? '') && sign.test(text[at] ?? '');
}

/** Returns the longest beginning of a part that is in the text, of three words or more. */
function sharedWords(part: string, report: string, from: number): string {
  const words = part.split(' ');
  for (let length = words.length - 1; length >= 3; length--) {
    const beginning = words.slice(0, length).join(' ');
    if (endOf(beginning, report, from, true) !== -1) return beginning;
  }
  return '';
}
