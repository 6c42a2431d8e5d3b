/**
 * The irregular forms of English verbs, adjectives and nouns, as grammars list them, each after its base
 * form. Left out are forms that are spelled like an unrelated word of news ("wound", "bore", "bit",
 * "ground", "lay", "lives").
 */
const forms = `
arise arose arisen, awake awoke, bear borne, beat beaten, become became, begin began begun, bend
bent, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built,
burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept,
deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat
ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew
flown, forbid forbade forbidden, foresee foresaw foreseen, foretell foretold, forget forgot
forgotten, forgive forgave forgiven, forgo forwent, freeze froze frozen, get got gotten, give
gave given, go went gone goes, grow grew grown, hang hung, hear heard, hide hid hidden, hold
held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn
learnt, leave left, lend lent, light lit, lose lost, make made, mean meant, meet met, mislead
misled, mistake mistook mistaken, misunderstand misunderstood, outgrow outgrew outgrown, overcome
overcame, overdo overdid overdone, override overrode overridden, overrun overran, oversee oversaw
overseen, overshoot overshot, overspend overspent, overtake overtook overtaken, overthrow
overthrew overthrown, pay paid, prepay prepaid, prove proven, rebuild rebuilt, remake remade,
repay repaid, resell resold, retake retook retaken, retell retold, rethink rethought, rewrite
rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw
seen, seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown,
shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, sow sown,
speak spoke spoken, speed sped, spend spent, spill spilt, spin spun, spoil spoilt, spring sprang
sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken, string strung,
strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing
swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw
thrown, tread trod trodden, undergo underwent undergone, understand understood, undertake
undertook undertaken, undo undid undone, uphold upheld, wake woke woken, wear wore worn, weave
wove woven, weep wept, win won, withdraw withdrew withdrawn, withhold withheld, withstand
withstood, write wrote written, bad worse worst, good better best, analysis analyses, appendix
appendices, bacterium bacteria, bus buses, child children, crisis crises, criterion criteria,
foot feet, fungus fungi, goose geese, half halves, hypothesis hypotheses, index indices, knife
knives, man men, matrix matrices, memorandum memoranda, mouse mice, nucleus nuclei, oasis oases,
ox oxen, phenomenon phenomena, schoolchild schoolchildren, shelf shelves, synthesis syntheses,
thief thieves, tooth teeth, wife wives, wolf wolves, woman women`;

const baseForms = new Map(
  forms.split(',').flatMap((line) => {
    const [base = '', ...others] = line.trim().split(/\s/);
    return others.map((form): [string, string] => [form, base]);
  }),
);

/** American spellings, and the British ones, by their differences that dictionaries list. */
const british: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=...)iz(?=(?:e[drs]?|ers|ing|ations?|ational)$)/, 'is'],
  [/(?<=al)yz(?=(?:e[drs]?|ers|ing)$)/, 'ys'],
  [
    /(?<=^(?:dis|mis|un)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vap|vig))or(?!i?ous|i[sz]|at|ar)/,
    'our',
  ],
  [/(?<=^(?:calib|cent|fib|(?:centi|kilo|milli)?met|lit|lust|theat))er(?=s?$)/, 're'],
  [/(?<=^(?:def|lic|off|pret))ens(?=e)/, 'enc'],
  [/(?<=(?:catal|dial)og)(?=s?$)/, 'ue'],
  [/(?<=^program)(?=s?$)/, 'me'],
  [/(?<=^alumin)(?=um$)/, 'i'],
  [/(?<=^(?:enro|fulfi|insta))ll(?=ments?$)/, 'l'],
  [/^gray/, 'grey'],
  [/(?<=^sul)f(?=ur)/, 'ph'],
  [/^plow/, 'plough'],
];

/** Returns the base form of a folded word: "take" for "took", "fisherman" for "fishermen", "centre" for "center". */
export function baseForm(word: string): string {
  const base = baseForms.get(word) ?? word.replace(/(?<=...)men$/, 'man');
  return british.reduce((base, [american, spelling]) => base.replace(american, spelling), base);
}
