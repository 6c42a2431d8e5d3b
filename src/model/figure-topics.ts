import { figureKinds, type FigureKind } from './figure-kinds.ts';
import { memoisedByObject } from './memoise.ts';
import { latestFirst, type PlacedFigure } from './placed-figure.ts';
import { measureKey } from './series.ts';

/** What figures are about, in the order of pages. */
const figureTopics = [
  'trade',
  'balance',
  'investment',
  'power',
  'coal',
  'transport',
  'other',
] as const;
export type FigureTopic = (typeof figureTopics)[number];

const topicsOfKinds: Partial<Record<FigureKind, FigureTopic>> = {
  document_count: 'other',
  trade_export: 'trade',
  trade_import: 'trade',
  trade_total: 'trade',
  trade_balance: 'balance',
  investment_stock: 'investment',
  investment_flow: 'investment',
};

/** Words by which the topic is known where the kind of a figure does not say it, as in capacity. */
const wordsOfTopics: [FigureTopic, RegExp][] = [
  ['investment', /\binvest/i],
  [
    'transport',
    /\b(?:rail|roads?\b|highway|expressway|bridge|ports?\b|wharf|ship|airport|airline|aviation|flight|freight|transport|logistics)/i,
  ],
  [
    'power',
    /\b(?:power|electric|energy|grid|\d+ kV|wind\b|hydro|solar|nuclear|reactor|turbine|wheeling)/i,
  ],
  ['coal', /\b(?:coal|ores?\b|minerals?\b|mining|metals?\b|mines?\b)/i],
];

const powerUnits = /W(?:h|$)/;

/** Returns the topic of a figure: by its kind, its unit, what is measured, or the sector of its briefing. */
export function topicOf({ kind, of, what = '', unit, briefing }: PlacedFigure): FigureTopic {
  const ofKind = topicsOfKinds[of ?? kind];
  if (ofKind) return ofKind;
  if (powerUnits.test(unit)) return 'power';
  const [sector = ''] = briefing.sector;
  const isIn = (text: string) => wordsOfTopics.find(([, words]) => words.test(text))?.[0];
  return isIn(what) ?? isIn(sector) ?? 'other';
}

const topics: readonly FigureTopic[] = figureTopics;
/** Trade both ways comes before its parts. */
const kinds = ['trade_total', ...Object.keys(figureKinds)];

/**
 * Sorts figures by topic; within one by kind, the whole before its parts, and what was measured last
 * first. Figures of one thing are neighbours, the latest period first, targets last.
 */
export const byTopic = memoisedByObject((figures: readonly PlacedFigure[]): PlacedFigure[] => {
  const things = new Map<string, number>();
  const latest = latestFirst(figures);
  for (const figure of latest) {
    const key = measureKey(figure);
    if (!things.has(key)) things.set(key, things.size);
  }
  const rank = (figure: PlacedFigure) => [
    topics.indexOf(topicOf(figure)),
    kinds.indexOf(figure.of ?? figure.kind),
    kinds.indexOf(figure.kind),
    Number(figure.what !== undefined),
    things.get(measureKey(figure)) ?? 0,
    Number(figure.status === 'target'),
  ];
  const ranks = new Map(latest.map((figure) => [figure, rank(figure)]));
  return latest.sort((a, b) => {
    const [ofA = [], ofB = []] = [ranks.get(a), ranks.get(b)];
    return ofA.map((part, index) => part - (ofB[index] ?? 0)).find((part) => part !== 0) ?? 0;
  });
});

/** Returns the topics of figures in their order, each with its figures. */
export function topicsOf(
  figures: readonly PlacedFigure[],
): { topic: FigureTopic; figures: PlacedFigure[] }[] {
  const byTopic = Map.groupBy(figures, topicOf);
  return figureTopics.flatMap((topic) => {
    const figures = byTopic.get(topic);
    return figures ? [{ topic, figures }] : [];
  });
}
