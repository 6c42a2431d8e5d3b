import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import { lastMatch, type Surroundings } from './amount-in-sentence.ts';

/** What a percentage is, in the words beside it. */
export type RateInWords =
  { kind: 'growth_rate'; isNegative?: boolean } | { kind: 'share'; what?: string };

const up =
  /\b(?:up|increas(?:e|es|ed|ing)|rise|rises|rising|rose|risen|grow|grows|growing|grew|grown|growth|expand(?:s|ed|ing)?|expansion|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|add(?:s|ed|ing)|higher|boost(?:s|ed|ing)?|raise(?:s|d)?)\b/;
const down =
  /\b(?:down|decreas(?:e|es|ed|ing)|fall|falls|falling|fell|fallen|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shr(?:ink|inks|ank|inking)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|reduc(?:e|es|ed|ing|tion)|contract(?:ed|ing)|contraction|lower|slid|slipp?ed|cut)\b/;
const sinceBefore =
  /\b(?:year-on-year|year on year|yoy|y\/y|annually|from a year earlier|compared (?:to|with) the same period)\b/i;
const shareWords =
  /\b(?:share|stake|stakes|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|makes? up|made up|making up|constitut(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|holds?|holding|owns?|owned|proportion|contribut(?:e|es|ed|ing)|equivalent to|equal to|covers?|covering|completed|complete)\b/;
const goesOn =
  /^(?:[\s,()]|\b(?:and|by|or|to|then|another|further|a|an|about|nearly|almost|over|more|than|some|around|respectively|in|for|while|year|additional|from)\b)*$/;

/**
 * Tells growth from a share, by the nearest word; undefined where the words do not tell.
 *
 * @param isCarriedOn whether the amount before it is growth, which "and by another" carries on; the
 *   direction is then its.
 */
export function rateOf(
  { before, next }: Surroundings,
  isCarriedOn: boolean,
): RateInWords | undefined {
  const growth = (isNegative: boolean): RateInWords => ({
    kind: 'growth_rate',
    isNegative,
  });
  const adjective =
    /^\s+(?:[\w-]+\s+){0,2}?(increase|rise|growth|jump|surge|gain|expansion|higher|drop|fall|decline|decrease|reduction|contraction|slump|lower|cut)\b/.exec(
      next,
    );
  if (adjective?.[1]) return growth(down.test(adjective[1]));
  const shared = /^\s+(?:(?:[\w-]+\s+){0,2}?(?:share|stake)\b|of\s+)/.exec(next);
  const [nearest] = (
    [
      ['up', lastMatch(before, up)],
      ['down', lastMatch(before, down)],
      ['share', lastMatch(before, shareWords)],
    ] as const
  )
    .flatMap(([sense, match]) => (match ? [{ sense, at: match.index }] : []))
    .sort((a, b) => b.at - a.at);
  if (nearest && nearest.sense !== 'share') return growth(nearest.sense === 'down');
  if (nearest || shared) return { kind: 'share', ...whatIn(next, before) };
  const done =
    /\b(?:the|The) ([a-z][\p{L} -]*?)(?:['’]s)? (?:is|was|are|were|has been|have been) (?:now |already |about |nearly |almost |over )*$/u.exec(
      before,
    );
  if (done?.[1] && /^\s+(?:complete|completed|finished|done|ready|agreed)\b/.test(next)) {
    return { kind: 'share', what: `${done[1]}, done` };
  }
  if (sinceBefore.test(next)) return growth(false);
  return isCarriedOn && goesOn.test(before) ? { kind: 'growth_rate' } : undefined;
}

/** What there is a share of: "of the country's exports"; for a stake, "in the block". */
function whatIn(next: string, before: string): { what?: string } {
  const of =
    /^\s+(?:share |stake )?(?:of|in) ((?:(?!(?:in|by|at|as|for|which|whom|them|it|this|last|is|was|were|are|has|have|had)\b)\p{L}[\p{L}'’-]*(?: |(?![\p{L}\d]))){1,7})/u.exec(
      next,
    );
  const what = (
    of?.[1] ??
    /\b(?:share|stake|proportion) (?:of|in) (?:the )?((?:[\p{L}\d'’-]+ ?){1,6}) (?:is|was|to|at|of|reach|account)/u.exec(
      before,
    )?.[1]
  )?.trim();
  if (what === undefined || what === '') return {};
  const held = /^\s+stake\b/.test(next) ? 'stake in ' : '';
  return { what: held + (held === '' ? what.replace(/^(?:its|their|the) /, '') : what) };
}

/** What it is that grew: the last of these before the rate, or right after it. */
const subjects: [RegExp, FigureKind][] = [
  [
    /\b(?:GDP|gross domestic product|economy|economies|economic growth|inflation|consumer prices?|CPI|population|profits?|(?<!(?:export|import|trade) )revenues?|wages?|income|stock|share price|yields?|demand|productivity|tariffs?|tax(?:es)?|duty|duties|interest)\b/i,
    'count',
  ],
  [
    /\b(?:cargo|freight|shipments?|throughput|tonnage|output of coal|coal output|volumes?)\b/i,
    'volume',
  ],
  [
    /\b(?:electricity|power) (?:output|production|generation|consumption|sales|imports|exports)\b/i,
    'energy',
  ],
  [/\b(?:installed|generating|generation) capacity\b/i, 'capacity'],
  [/\bprices?\b/i, 'price'],
];

/** The kind of the thing that grew, which "trade" and its like do not tell; "none" where none fits. */
export function subjectIn(text: string): { kind: FigureKind | 'none'; end: number } | undefined {
  const [last] = subjects
    .flatMap(([pattern, kind]) => {
      const match = lastMatch(text, pattern);
      return match
        ? [
            {
              kind: kind === 'count' ? ('none' as const) : kind,
              end: match.index + match[0].length,
            },
          ]
        : [];
    })
    .sort((a, b) => b.end - a.end);
  return last;
}
