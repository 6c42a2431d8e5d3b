import type { Figure } from '../model/figure.ts';
import { quoted } from '../model/text.ts';
import { plainText } from './plain-text.ts';
import type { Finding } from './problem.ts';
import { placeOf } from './validate.ts';
import type { Places } from './yaml.ts';

/** The words by which a briefing marks a number that its report does not print. */
const markOfOurs = 'our calculation';

/** What is wrong between a briefing's figures and its text: every figure stands there as printed. */
export function findingsAboutFigures(
  figures: readonly Figure[],
  body: string,
  places: Places,
): Finding[] {
  // The Markdown itself nearly always has the words; only else is it parsed.
  const raw = oneSpaced(body.replace(/\]\([^)\]]*\)/g, ']'));
  const text = figures.every(({ asPrinted }) => standsIn(raw, oneSpaced(asPrinted)))
    ? raw
    : oneSpaced(plainText(body));
  const marksOurs = text.toLowerCase().includes(markOfOurs);
  return figures.flatMap(({ asPrinted, derived }, index) => {
    const findings: Finding[] = [];
    if (!standsIn(text, oneSpaced(asPrinted))) {
      findings.push({
        ...placeOf(places, ['figures', index, 'asPrinted']),
        rule: 'as-printed',
        message: `${quoted(asPrinted)} does not stand in the text; write it there, or mend "asPrinted".`,
      });
    }
    if (derived && !marksOurs) {
      findings.push({
        ...placeOf(places, ['figures', index, 'derived']),
        rule: 'marked-as-ours',
        message: `The text does not say that a number is ours; write "(${markOfOurs})" beside it.`,
      });
    }
    return findings;
  });
}

/** Whether the words stand in the text, and not as a part of a longer number. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(at - 2, 0), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const cutsBefore = /^\d/.test(words) && /\d[.,]?$/.test(before);
    const cutsAfter = /\d$/.test(words) && /^[.,]?\d/.test(after);
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/** Any white space as one space; single spaces, nearly all there is, are left alone. */
function oneSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
