import { copyrightIn, dateBefore, dateLine, type PrintedDate } from './dates.ts';
import { creditAtEnd, creditLine } from './credits.ts';
import { datelineOf, placeAlone, type LineContext, type Mark } from './dateline.ts';

/** What a line or a paragraph is, and what was read in it. */
export interface LineReading {
  kind: 'caption' | 'page' | 'link' | 'date' | 'credit' | 'dateline' | 'title' | 'prose';
  /** The text without a date before it, the dateline and the credit. */
  said: string;
  dates: PrintedDate[];
  /** A date right before the text: "date 2026-02-05 HUE — …". */
  dateWords?: string;
  dateline?: Mark;
  credit?: Mark | undefined;
}

type Rule = (line: string, known: LineContext) => Partial<LineReading> | undefined;

/** In characters: a headline, a standfirst or a tag is shorter. */
export const longestTitle = 160;

const related =
  /^(?:read (?:more|also|next)|also read|related(?: (?:stories|story|news|articles?|topics|content|coverage|links|posts))?|more (?:stories|news|on this)\b.{0,30}|see also|recommended(?: .{1,30})?|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|top stories|latest (?:news|stories)|featured stories|trending(?: .{1,20})?|(?:editors?[’']?s? )?picks|don[’']t miss|what to read next|explore more|other news|read)\s*(?:[:|»>-]\s*(?<link>.*))?$/i;

/** Whole lines that a web page prints among the text of a report. */
const furniture = [
  'share(?: (?:this|on|via)\\b.*)?|bookmark|print|e-?mail|save|copy (?:link|url)|link copied.*|gift article',
  '(?:\\d+ )?comments?(?: \\(\\d+\\))?|leave a comment|show (?:more|less|all)|see (?:more|all)|more|view all|next|previous',
  'whatsapp|telegram|facebook|twitter|x|linkedin|reddit|instagram|youtube|tiktok|messenger|viber|zalo|pinterest',
  'advertise?ments?|sponsored.*|ads? powered by.*|promoted.*|(?:article|story) continues.*|scroll to continue.*',
  '(?:tap to )?listen(?: to)?(?: this| the)?(?: article| story| news)?.{0,30}|new: you can now listen.*|this audio is.*',
  '(?:reading time:? )?\\d+[ -]?min(?:ute)?s?(?: read)?|\\d+ (?:views?|shares?|minutes? ago|hours? ago|days? ago)',
  'small|medium|large|font size.*|text size.*|a[-+ ]a?[-+]?|summary|synopsis|key points|highlights|in this article',
  'read a summary of.*|get bite-sized.*|cards interface.*|(?:click|tap) here.*|fast|skip to.*|home|menu|search',
  'subscribe.*|sign (?:up|in|me up).*|log ?in|register|your subscription.*|by providing an email.*|i agree to.*',
  'terms of (?:use|service)|privacy policy|and acknowledge that.*|all rights reserved.*|our standards:.*',
  'follow (?:us|the author|our|.{2,40} on (?:x|twitter|facebook|google|telegram|instagram)).*|join (?:us|our).*',
  'download (?:the|our) app.*|(?:purchase )?licensing rights.*|suggested topics:?|opens new tab|get our .{2,60}',
  '\\(?(?:this|the) (?:story|article|report) (?:has not|has been|was|is) .*|(?:tags?|keywords?|topics?|categor(?:y|ies)|editors?)\\s*:.*',
  '.{2,120} contributed to (?:this|the) (?:report|story|article)\\.?',
  '(?:©|\\(c\\)|copyright) .*|#\\S+(?: #\\S+)*|[\\d\\W_]{1,12}|o0o|end(?:item)?|you have .{2,40} left.*|loading.*',
].join('|');

/** What a line is: the first rule that applies decides. */
const rules: [kind: LineReading['kind'], rule: RegExp | Rule][] = [
  [
    'caption', // "Photo: …", "FILE - …"
    /^(?:(?:file |illustrative |illustration )?(?:photo|image|picture)s?|captions?): |^FILE(?: PHOTO)?(?:\s*[-–—:]|\.)|^This (?:photo|picture|image)\b/i,
  ],
  [
    'caption', // "… (File photo)", "… (AP Photo/Jane Example, File)"
    /\((?:file |ap |afp )?(?:photo|picture|image|illustration|screenshot)\b[^()]*\)\.?$/i,
  ],
  [
    'caption', // "… — VNA/VNS Photo Thanh Example", "… Photo by Peter Example"
    /(?:^|[\s—–-])(?:\p{Lu}[\p{L}/.]* )?(?:Photo|PHOTO)s?(?:(?:: | by | courtesy )[^.]{2,60}|(?<=[\p{Lu}/]+ (?:Photo|PHOTO)s?)(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,5})?\.?$/u,
  ],
  [
    'caption', // "… REUTERS/Jane Example", "… (Xinhua/Li Example)"
    /(?:[.!?”"’'] ?|\()(?:REUTERS|AFP|AP|EPA|Xinhua|Reuters|Getty Images|[\p{L} ]{2,30}\/(?:AFP|Getty Images))\/\p{Lu}[\p{L}\p{M} ./,'’-]{2,60}\)?\.?$/u,
  ],
  ['caption', /(?:Getty Images|Shutterstock|iStock|Reuters pic|AFP pic|Unsplash|Handout)\)?\.?$/i],
  ['date', readDateLine],
  ['link', related],
  ['page', (line) => found('dates', copyrightIn(line))],
  ['page', new RegExp(`^(?:${furniture})$`, 'i')],
  ['credit', (line, { isAgency }) => found('credit', creditLine(line, isAgency))],
  ['dateline', (line, known) => found('dateline', placeAlone(line, known))],
  ['prose', readText],
];

/** Reads what a line or a paragraph is. */
export function readLine(line: string, known: LineContext): LineReading {
  // Patterns see the edges of a long line only, with a break between them.
  const edges = line.length <= 240 ? line : `${line.slice(0, 60)}\n${line.slice(-180)}`;
  for (const [kind, rule] of rules) {
    const reading = rule instanceof RegExp ? rule.test(edges) && {} : rule(line, known);
    if (reading) return { kind, said: '', dates: [], ...reading };
  }
  return { kind: 'prose', said: line, dates: [] };
}

function found<K extends keyof LineReading>(key: K, value?: LineReading[K]) {
  return value && { [key]: value };
}

function readDateLine(line: string, { isAgency }: LineContext): Partial<LineReading> | undefined {
  const dated = dateLine(line);
  return dated && { dates: dated.dates, credit: creditLine(dated.rest, isAgency) };
}

/** Reads a paragraph or a headline, with the date and the dateline before it and the credit after it. */
function readText(line: string, known: LineContext): LineReading {
  const before = dateBefore(line);
  const undated = line.slice(before?.words.length ?? 0).trimStart();
  const found = datelineOf(undated, known);
  const afterPlace = undated.slice(found?.words.length ?? 0);
  const credit = creditAtEnd(afterPlace, known.isAgency);
  const uncredited = (text: string) =>
    text.slice(0, text.length - (credit?.words.length ?? 0)).trimEnd();
  // "HUE: Ferries Return" is a headline.
  const isDateline =
    found && (found.date || found.credits.length > 0 || before || !isTitle(uncredited(afterPlace)));
  const said = uncredited(isDateline ? afterPlace : undated).replace(/ ?\bEnditem\.?$/, '');
  const text =
    said === '' && credit ? 'credit' : isTitle(said) && !credit && !before ? 'title' : 'prose';
  return {
    kind: isDateline ? 'dateline' : text,
    said,
    dates: before ? [before.date] : [],
    ...(before && { dateWords: before.words }),
    ...(isDateline && { dateline: found }),
    credit,
  };
}

/** Whether a line may be a headline: it is short and no sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!?:;”"]$/.test(text);
}
