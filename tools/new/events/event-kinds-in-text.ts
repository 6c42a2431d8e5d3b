import type { EventKind } from '../../../src/model/event.ts';

/** Words for a kind of event where they stand in a text. */
export interface EventKindInText {
  kind: EventKind;
  start: number;
  end: number;
  /** Whether the words only say on what occasion something was done: "during his state visit". */
  isOccasion: boolean;
}

const highest = String.raw`\b(?:President|General Secretary|Prime Minister|Premier|Party chief|PM)\b`;

/** What agencies call events, the closer words before the wider. */
const patterns: [EventKind, RegExp][] = [
  ['state_visit', /\bstate visits?\b/gi],
  ['official_visit', /\bofficial (?:friendship |goodwill )?(?:visits?|trips?)\b/gi],
  ['working_visit', /\bworking (?:visits?|trips?)\b/gi],
  ['working_session', /\bworking (?:sessions?|meetings?)\b/gi],
  [
    'committee_meeting',
    /\b(?:(?:committee|commission)(?:’s|'s)? (?:meeting|session)|(?:meeting|session) of the [^,.;]{0,60}(?:committee|commission))\b/gi,
  ],
  ['interview', /\binterview(?:ed|s)?\b/gi],
  // An agency's or a paper's name: "told TASS", "told the Rice Times".
  [
    'interview',
    /\btold (?=(?:the )?(?:\p{Lu}{3,}\b|(?:\p{Lu}\p{Ll}+ ){1,3}(?:Times|News|Agency|Post|Radio)\b))/gu,
  ],
  ['leaders_talks', /\btalks\b|\bsummit\b/gi],
  ['signing', /\bsigning (?:ceremony|of)\b|\bceremony to sign\b/gi],
  ['ratification', /\bratif(?:ied|ies|ying|ication)\b/gi],
  ['entry_into_force', /\b(?:entered|enters|entry|came|comes) into force\b|\btook effect\b/gi],
  ['groundbreaking', /\bground-?breaking\b|\bbroke ground\b/gi],
  ['commissioning', /\b(?:inaugurat(?:ed|ion)|commission(?:ed|ing)|commercial operation)\b/gi],
  ['target_set', /\b(?:set|sets) (?:a|the|its|an annual) (?:goals?|targets?)\b/gi],
  ['forum', /\b(?:forum|conference|symposium|seminar|expo|fair)\b/gi],
  [
    'company_meeting',
    /\b(?:met|meetings?) with [^.;]{0,40}\b(?:enterprises?|compan(?:y|ies)|corporations?|business(?:es)?)\b/gi,
  ],
];

const occasion =
  /\b(?:on the (?:eve|sidelines|margins|fringes?|occasion) of|as (?:a )?part of|within the framework of|during|ahead of|before|after|prior to|following|at)\b[^,.;]{0,60}$/i;

/** The kinds of events that a sentence speaks of, in order. */
export function eventKindsIn(text: string): EventKindInText[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index: start }) => ({
      kind: kind === 'leaders_talks' ? talksOf(text) : kind,
      start,
      end: start + words.length,
      isOccasion: occasion.test(text.slice(0, start)),
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Talks are the leaders' where one of them is named in the sentence, in full office. */
function talksOf(text: string): EventKind {
  const plain = text.replace(
    /\b(?:Deputy|Vice) (?:State )?(?:President|Prime Minister|Premier|PM)\b/g,
    '',
  );
  if (new RegExp(highest).test(plain)) return 'leaders_talks';
  return 'ministerial_talks';
}
