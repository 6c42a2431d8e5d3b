import type { CountryInText } from '../../src/model/countries-in-text.ts';
import { currenciesOf } from '../../src/model/country-names.ts';
import { amountsIn, type PrintedAmount } from '../../src/model/printed-amount.ts';
import { shifted } from '../../src/model/printed-number.ts';
import { scaleOf } from '../../src/model/scale.ts';
import { measures } from '../../src/model/unit.ts';
import { monthNames, monthOf, monthWord } from '../../src/model/month-names.ts';
import type { Found, ReportSentence } from './report.ts';

/** A figure as far as the report is clear: always the number, rarely more. */
export interface FigureStub {
  kind?: 'trade_export' | 'trade_import' | 'trade_total';
  value: string;
  scale?: string;
  unit?: string;
  period?: string;
  reporter?: string;
  saidBy?: string;
  country?: string;
  partner?: string;
  status?: 'actual' | 'target' | 'estimate';
  approx?: true;
  asPrinted: string;
}

/**
 * Returns every number of a report that has a unit or a currency, or counts something, in the order of
 * the report. Apart from the number only the fields are filled about which the words leave no doubt.
 *
 * @param codes the countries whose currencies the report may print without saying whose they are.
 */
export function figureStubs(
  sentences: readonly ReportSentence[],
  codes: readonly string[],
  countriesIn: (text: string) => CountryInText[],
): Found<FigureStub>[] {
  const currencies = new Set(codes.flatMap(currenciesOf));
  return sentences.flatMap((sentence) => {
    const { text, line } = sentence;
    const amounts = figuresAmong(text);
    return amounts.map((amount): Found<FigureStub> => {
      const { unit, note } = unitOf(text, amount, currencies);
      const value: FigureStub = {
        ...scaledValueOf(amount),
        unit,
        ...(text.length <= longestSentence &&
          certainFields(sentence, amount, amounts, countriesIn)),
        asPrinted: text.slice(amount.start, amount.end),
      };
      const { start, rangeEnd } = amount;
      const notes = [
        note,
        isLess.test(text.slice(Math.max(start - 60, 0), start)) &&
          'If this is a fall or a deficit, write a negative value.',
        rangeEnd && `The ${rangeEnd} end of a range.`,
      ].filter(Boolean);
      const words = wordsAround(text, amount);
      return { value, line, words, ...(notes.length > 0 && { note: notes.join(' ') }) };
    });
  });
}

/** The longest sentence that is interpreted, in characters. */
const longestSentence = 1500;

/** Returns the sentence of a number, or its part around the number where it is very long. */
function wordsAround(sentence: string, { start, end }: PrintedAmount): string {
  if (sentence.length <= 400) return sentence;
  const from = sentence.indexOf(' ', Math.max(start - 200, 0)) + 1;
  const words = sentence.slice(Math.min(from, start), end + 200);
  return `… ${words.replace(/\s\S*$/, '')} …`;
}

/** Numbers that measure and count nothing: parts of names, dates, times, addresses, ages. */
const otherNumbers: RegExp[] = [
  // "ASEAN+3", "COP28", "VVER-1200", "5G"; money is read before them.
  /(?<![\p{L}\d])(?!(?:[A-Z]{3} ?|Rs|KSh|RM|R|K|Sh|Rp|Tk|RMB)\d)\p{L}+[+-]?\d[\d/.-]*[A-Za-z]*/gu,
  /\b\d+G\b(?!W)/g,
  /\b(?:Blocks?|Decision|Decree|Resolution|Circular|Directive|Articles?|Clauses?|Chapter|Section|Phase|Units?|Route|Road|Highway|Berth|Wharf|Lot|Line|Gate|Pier|Floor|Room|Nos?\.?|Numbers?|Annex|Page|Plan|Group|Version|Flight|Bill|Act|Terminal|Protocol|Boeing|Airbus|Agenda|Vision|Expo) (?:No\.? ?)?\d+(?:[/.-]\d+)*/gi,
  /(?<![\d.,])\d{1,4}\/\d{1,4}(?:\/\w+)?|\b(?:19|20)\d\d[-–]\d\d\b/g,
  /\b\d+ ?x ?(?=\d)/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b\d{1,2}[:.]\d\d(?: ?(?:[ap]\.?m\b\.?|GMT|hours))|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b\.?|\b\d{4} ?(?:GMT|hours|hrs)\b/gi,
  /\b\d{1,3}[- ](?:year|month|day)s?[- ]old\b|\b(?:aged?|age of) \d{1,3}\b/gi,
  /\bhttps?:\S+|\bwww\.\S+|[\w.-]{1,60}@\S+/g,
  new RegExp(
    String.raw`\b${monthWord} \d{1,2}(?:(?:,| and|[-–]) ?\d{1,2})*\b(?:, \d{4})?|\b\d{1,2}(?:(?: and |[-–])\d{1,2})? ${monthWord}(?: \d{4})?`,
    'g',
  ),
];

/** What a plain number may count: a noun in the plural or with a capital, not a word of grammar. */
const counted =
  /^[ -](?!(?:and|or|in|on|at|of|to|for|by|as|is|was|were|are|with|from|the|an?|per|than|that|which|when|while|until|since|after|before|during|but|also|this|its|their|his|her|under|over|between|against|through|within|into|via|said|will|has|have|had|would)\b)\p{L}/u;

/** Returns the amounts of a sentence that may be figures. */
function figuresAmong(sentence: string): PrintedAmount[] {
  /** 1 where a character belongs to a number of another sort. */
  const isOther = new Uint8Array(sentence.length);
  for (const form of otherNumbers) {
    for (const { 0: words, index } of sentence.matchAll(form)) {
      isOther.fill(1, index, index + words.length);
    }
  }
  if (/^\(?(?:US)?\$1 ?=/.test(sentence)) return [];
  return amountsIn(sentence).filter((amount) => {
    const { start, end, value, dimension, units, otherUnit, exponent } = amount;
    const isMoney = dimension === 'money' || dimension === 'price';
    if (!isMoney && isOther.subarray(start, end).includes(1)) return false;
    const printed = sentence.slice(start, end);
    const isWord = !/\d/.test(printed);
    if (otherUnit !== undefined) return !isWord && !/^(?:times|fold|points?)$/.test(otherUnit);
    if (units.length > 0) return !isWord || dimension !== 'duration';
    if (exponent > 0) return true;
    const isCount = !isWord && /^\d+$/.test(value) && !/^(?:19|20)\d\d$/.test(printed);
    if (isCount && Number(value) >= 1000) return true;
    return isCount && counted.test(sentence.slice(end));
  });
}

/** Returns the value in a scale that figures have: 500 crore are 5000 million. */
function scaledValueOf({ value, exponent }: PrintedAmount): { value: string; scale?: string } {
  const named = Math.min(exponent - (exponent % 3), 12);
  return { value: shifted(value, exponent - named), scale: scaleOf(named) };
}

/** Behind a quantity: so much in a year, or in another span of time. */
const perTime =
  /^(?: of [\p{L} -]{1,40}?)?(?:(?: (?:a|per|every|each) |\/)(?<span>year|annum|yr|month|week|day|hour)| (?<yearly>annually|yearly))\b/u;

/** Returns the unit where there is no doubt, or what the doubt is. */
function unitOf(
  sentence: string,
  { start, end, units, otherUnit, dimension }: PrintedAmount,
  currencies: ReadonlySet<string>,
): { unit?: string; note?: string } {
  const [unit, ...others] = units;
  const printed = sentence.slice(start, end);
  const after = sentence.slice(end, end + 80);
  if (otherUnit === 'cents')
    return { note: 'The report does not say of which currency these cents are.' };
  if (otherUnit !== undefined) return { note: `“${otherUnit}” is not a unit for figures.` };
  if (unit === undefined) {
    return { note: 'The report gives no unit; if this counts something, write “count”.' };
  }
  if (/\dm$/i.test(printed) && unit === 'm' && /^ \p{Ll}/u.test(after)) {
    return { note: '“m” may mean metres or million.' };
  }
  const isTon =
    /(?<!metric )tons?$/i.test(printed) || /^[^.;]{0,30}?\d (?:\p{Ll}+ )?tons?\b/u.test(after);
  if (/^t$|\/t$/.test(unit) && isTon && !/tonne|\bt\b|metric/.test(printed)) {
    return { note: '“Tons” may mean tonnes (“t”), short tons or long tons.' };
  }
  const { span, yearly } = perTime.exec(after)?.groups ?? {};
  if (dimension !== 'money' && dimension !== 'price' && (span ?? yearly) !== undefined) {
    const isYearly = yearly !== undefined || /^(?:year|annum|yr)$/.test(span ?? '');
    if (isYearly && measures('power', `${unit}/year`)) return { unit: `${unit}/year` };
    return {
      note: `Figures have no unit for a rate per ${isYearly ? 'year' : span}.`,
    };
  }
  if (others.length === 0) return { unit };
  const currencyOf = (one: string) => one.split('/')[0] ?? '';
  const near = units.filter((one) => currencies.has(currencyOf(one)));
  // "$" and "£" may be the best-known currency of the name, whatever the countries of the report.
  const bestKnown = units.filter((one) => /^(?:USD|GBP)/.test(one));
  const possible = [...new Set([...bestKnown, ...near])];
  const isCertain = possible.length === 1 && (near.length === 1 || currencyOf(unit) === 'USD');
  if (isCertain) return { unit: possible[0] ?? unit };
  const candidates = (possible.length > 0 ? possible : units).slice(0, 6);
  return { note: `The unit may be ${candidates.slice(0, -1).join(', ')} or ${candidates.at(-1)}.` };
}

/** "Fell by", "a decline of", "down": the number is the change, not what it came to. */
const isLess =
  /\b(?:(?:fell|fall|fallen|dropped|drop|declined|decline|decreased|decrease|shrank|shrunk|cut|reduced|down|minus)(?: sharply| slightly| further)?(?: by)?|(?:fall|drop|decline|decrease|reduction|deficit|shortfall) of)\s+(?:(?:about|around|nearly|almost|over|some|more than)\s+)?$/i;

/** "About" and "over" need a word before them: there are "talks about 5 plants", and rows "over $2 million". */
const approximate =
  /(?:\b(?:approximately|roughly|nearly|almost|close to|more than|less than|fewer than|at least|just over|just under|well over|some)|(?:\b(?:of|to|by|at|from|was|were|is|are|worth|totall?ed|reached|costs?|hit|for|than)\s+|\(|^|[,(;] |\bor )(?:about|around|over|under))\s+$/i;
const hasEstimate = /\b(?:an )?estimated\s+$/i;
const hasTarget = /\b(?:target|goal) of\s+(?:(?:about|around|over|more than|at least)\s+)?$/i;
/** Sentences of what may be, or is not: nothing in them is taken for a fact. */
const isUncertain =
  /\b(?:if|would|could|should|might|may|will|shall|can|expect\w*|hop(?:e|es|ed|ing)|aim\w*|targets?|goals?|plan\w*|forecast\w*|project(?:ed|ion)s?|potential\w*|den(?:y|ies|ied)|not|never|want\w*|seek\w*|propos\w*|propose|wish\w*|suppos\w*|claim\w*|alleg\w*|estimat\w*|according to rumou?rs)\b|n['’]t\b/;

/** Fields that the words right beside a number leave no doubt about. */
function certainFields(
  sentence: ReportSentence,
  amount: PrintedAmount,
  amounts: readonly PrintedAmount[],
  countriesIn: (text: string) => CountryInText[],
): Partial<FigureStub> {
  const { text } = sentence;
  const before = text.slice(0, amount.start);
  const period = periodOf(text, amount, amounts);
  // "Over 10 years, trade grew": the span, not its length.
  const isSpan = amount.dimension === 'duration' && /\b(?:over|under|around)\s+$/i.test(before);
  const isPlain = !isUncertain.test(text.replace(/\bMay\b/g, ''));
  const trade = isPlain && amount.dimension === 'money' ? tradeOf(text, amount, countriesIn) : {};
  const isTarget = hasTarget.test(before);
  return {
    ...trade,
    period: period ?? trade.period,
    ...attributionInSentence(sentence, amount),
    status: hasEstimate.test(before) ? 'estimate' : isTarget ? 'target' : trade.status,
    ...(approximate.test(before) && !isSpan && { approx: true }),
  };
}

const year = String.raw`(?:19|20)\d\d`;
const ordinals = ['first', 'second', 'third', 'fourth'];
const counts = 'two three four five six seven eight nine ten eleven'.split(' ');
/** "2024", "January 2025", "the first half of 2025": whole years of the calendar and parts of them. */
const span = String.raw`(?:the )?(?:(?:first (?<months>${counts.join('|')}|\d{1,2}) months|(?<half>first|second) half|(?<quarter>${ordinals.join('|')}) quarter) of |(?<month>${monthWord}),? )?(?<year>${year})(?![\d/–-]|\s?[/–-]\s?\d|[- ](?:fiscal|financial|dollars|prices|terms|money|season|budget|edition)|,\d|,? (?:and|or|to|through|until) ${year}|, ${year})`;
const spanAfter = new RegExp(String.raw`^,? (?:in|during) ${span}`);
const spanAtStart = new RegExp(String.raw`^(?:In|During) ${span},? `);

/** Beside these a year may be that of the deal, or of a plan, and not of the number. */
const isDeal =
  /\b(?:sign\w*|agree\w*|announc\w*|pledg\w*|deals?|contracts?|loans?|grants?|launch\w*|approv\w*|award\w*|commit\w*|promis\w*|rais\w*|borrow\w*|lent|bought|purchas\w*|order\w*|aim\w*|targets?|goals?|plan\w*)\b/i;

/** Returns the period that is printed right behind a number, or that opens a sentence with one number. */
function periodOf(
  sentence: string,
  amount: PrintedAmount,
  amounts: readonly PrintedAmount[],
): string | undefined {
  if (amount.rangeEnd === 'lower' || isDeal.test(sentence.slice(0, amount.start))) return undefined;
  const after = spanAfter.exec(sentence.slice(amount.end));
  if (after?.groups) return periodIn(after.groups);
  const opening = spanAtStart.exec(sentence);
  const years = sentence.match(new RegExp(String.raw`\b${year}\b`, 'g')) ?? [];
  const isAlone =
    amounts.length === 1 &&
    years.length === 1 &&
    !/\b(?:year|month|quarter|half|period|since|compared|from|up|down|previous|last|by|earlier|ago)\b/.test(
      sentence.slice(opening?.[0].length ?? 0),
    );
  return opening?.groups && isAlone ? periodIn(opening.groups) : undefined;
}

function periodIn({ months, half, quarter, month, year }: Partial<Record<string, string>>) {
  const edtf = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  if (month !== undefined) return edtf(monthOf(month));
  if (months !== undefined) {
    const count = Number(months) || counts.indexOf(months) + 2;
    return count >= 2 && count <= 11 ? `${edtf(1)}/${edtf(count)}` : undefined;
  }
  const length = half === undefined ? 3 : 6;
  const number = ordinals.indexOf(half ?? quarter ?? '');
  return number === -1 ? year : `${edtf(number * length + 1)}/${edtf((number + 1) * length)}`;
}

const saysWho =
  /\b(?:according to|data from|figures from|statistics from) (?:the |data from |figures from |statistics from )*$/i;
const isCount = /\b(?:data|figures|statistics) from\b/i;

/**
 * Returns who said a number, by "according to B" in its clause, or who counted, by "data from B", where
 * B has a record.
 */
function attributionInSentence(
  { text, names }: ReportSentence,
  amount: PrintedAmount,
): Pick<FigureStub, 'reporter' | 'saidBy'> {
  const leads = names.flatMap(({ kind, ids: [id, ...more], isPlace, start, end }) => {
    const found = saysWho.exec(text.slice(Math.max(start - 60, 0), start));
    const isBody = kind === 'organisation' && more.length === 0 && !isPlace;
    return found && isBody ? [{ id, end, lead: start - found[0].length }] : [];
  });
  const [body, ...others] = leads;
  if (body === undefined || others.length > 0) return {};
  const { lead } = body;
  const [from, to] = amount.end <= lead ? [amount.end, lead] : [body.end, amount.start];
  const between = text.slice(from, to);
  const isSameClause =
    to >= from && !/[;:“”"]|\b(?:and|but|while|whereas|which|who|said|says)\b/.test(between);
  if (!isSameClause || between.length >= 120) return {};
  return isCount.test(text.slice(lead, body.end)) ? { reporter: body.id } : { saidBy: body.id };
}

const reached =
  '(?:was|were|reached|totalled|totaled|stood at|amounted to|hit|came to|was worth|were worth|was valued at|were valued at)';
const inYear = `(?: in (?<year>${year}))?`;
const roughly =
  '(?: (?:about|around|approximately|roughly|nearly|almost|more than|over|at least|less than|just over|some))?';
/** Nothing else may narrow what is counted: "coffee exports", "non-oil trade". */
const opening =
  '(?:^|[,;] |\\b(?:that|as|while|and) )(?:the )?(?:total |overall |bilateral |two-way )*';
const tradeForms: [kind: NonNullable<FigureStub['kind']>, form: RegExp][] = [
  ['trade_export', formOf('exports from (?:the )?<A> to (?:the )?<B>')],
  ['trade_export', formOf("<A>(?:['’]s|['’])? exports to (?:the )?<B>")],
  ['trade_import', formOf("<A>(?:['’]s|['’])? imports from (?:the )?<B>")],
  ['trade_total', formOf('trade between (?:the )?<A> and (?:the )?<B>')],
];

function formOf(words: string): RegExp {
  const sides = words
    .replace('<A>', String.raw`\{(?<country>[A-Z]{2})\}`)
    .replace('<B>', String.raw`\{(?<partner>[A-Z]{2})\}`);
  return new RegExp(`${opening}${sides}${inYear} ${reached}${roughly} $`, 'i');
}

/** What may follow the number; "$3 million in gold" is the trade in gold alone. */
const endsStatement = new RegExp(
  String.raw`^(?:$|[.,;:)]| (?:in|during) (?:the |\d|${monthNames.join('|')})| (?:last|this|according|up|down|compared|from) )`,
);

/** Kind and sides of a trade figure, from forms such as "exports from X to Y reached …". */
function tradeOf(
  text: string,
  amount: PrintedAmount,
  countriesIn: (text: string) => CountryInText[],
): Partial<FigureStub> {
  if (amount.rangeEnd !== undefined || !endsStatement.test(text.slice(amount.end))) return {};
  let before = text.slice(0, amount.start);
  for (const { code, start, end } of countriesIn(text).toReversed()) {
    if (end <= amount.start) before = `${before.slice(0, start)}{${code}}${before.slice(end)}`;
  }
  for (const [kind, form] of tradeForms) {
    const { country, partner, year: period } = form.exec(before)?.groups ?? {};
    const isPair = country !== undefined && partner !== undefined && country !== partner;
    if (isPair) return { kind, country, partner, status: 'actual', period };
  }
  return {};
}
