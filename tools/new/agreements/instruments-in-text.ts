import type { AgreementKind } from '../../../src/model/agreement.ts';

/** An instrument where a sentence speaks of one. */
export interface InstrumentInText {
  kind: AgreementKind;
  /** The words about it: a few before the word for its kind, and its purpose up to the next instrument. */
  about: string;
  /** The same without those before: "Protocol on coal". */
  called: string;
}

/** What agencies call each kind; a plan or a programme that is signed is an agreement. */
const words: [AgreementKind, RegExp][] = [
  ['ppa', /\bpower purchase agreements?\b|\bPPAs?\b/gi],
  ['treaty', /\btreat(?:y|ies)\b/gi],
  [
    'agreement',
    /(?<!power purchase )\b(?:agreements?|accords?|pacts?|(?:cooperation|action) (?:plans?|programmes?|programs?))\b/gi,
  ],
  ['protocol', /\bprotocols?\b/gi],
  ['memorandum', /\bmemorand(?:um|a|ums)(?: of understanding)?\b|\bMoUs?\b/gi],
  ['roadmap', /\broad ?maps?\b/gi],
  ['joint_statement', /\bjoint (?:statements?|declarations?)\b/gi],
  ['contract', /\bcontracts?\b/gi],
  ['decision', /\bDecision(?= (?:No\.? ?)?\d)/g],
  ['framework_partnership', /\b(?:comprehensive )?strategic partnerships?\b/gi],
];

/** "Friendship and Cooperation" before "Treaty": a few words without a mark between. */
const before = /(?:[\p{L}\p{N}–'’-]+ ){0,5}$/u;

/** What joins instruments that have one purpose: "Agreement and Protocol on coal". */
const joint = /^(?:,? (?:and|or)(?: the| an?)? |, | \()$/;

/** What leads from an instrument to what it is for. */
const purpose =
  /^(?: \([^()]*\)|\))? (?:on|for|in|to|between|of|about|regarding|concerning|governing|amending|extending|with)\b/;

/** The instruments of which a sentence speaks, in order. */
export function instrumentsIn(text: string): InstrumentInText[] {
  const found = words
    .flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: said, index: start }) => {
        return { kind, start, end: start + said.length };
      }),
    )
    .sort((a, b) => a.start - b.start);
  return found.map((one, index) => {
    const isLastOfRow = (other: typeof one, at: number) =>
      at >= index && !joint.test(text.slice(other.end, found[at + 1]?.start));
    const last = found.findIndex(isLastOfRow);
    const [rowEnd, next] = [found[last]?.end ?? one.end, found[last + 1]?.start];
    const rest = text.slice(rowEnd, next);
    const lead = before.exec(text.slice(0, one.start))?.[0] ?? '';
    const called = text.slice(one.start, rowEnd) + (purpose.test(rest) ? rest : '');
    return {
      kind: one.kind,
      about: lead + called,
      called: called.replace(/[\s,.;]+(?:and(?: an?| the)?\s+)?$/, ''),
    };
  });
}
