/**
 * The irregular forms of English verbs and nouns, as grammars list them, each after its base form. Left out are forms that are spelled like an unrelated word of news
 * ("wound", "bore", "bit", "lay", "lives").
 */
const forms = `
arise arose arisen, awake awoke, beat beaten, become became, begin began begun, bend bent, bleed
bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy
bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig
dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall
fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid
forbade forbidden, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hang hung,
hear heard, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led, lean
leant, leap leapt, learn learnt, leave left, lend lent, lose lost, make made, mean meant, meet
met, mislead misled, mistake mistook mistaken, oversee oversaw overseen, overcome overcame,
overtake overtook overtaken, pay paid, prove proven, rebuild rebuilt, repay repaid, resell resold,
ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought,
sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank
shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, sow sown, speak spoke
spoken, speed sped, spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen,
stick stuck, strike struck stricken, strive strove striven, swear swore sworn, sweep swept, swell
swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
think thought, throw threw thrown, undergo underwent undergone, understand understood, undertake
undertook undertaken, uphold upheld, wake woke woken, wear wore worn, weave wove woven, win won,
withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written, analysis
analyses, child children, crisis crises, criterion criteria, foot feet, goose geese, half halves,
hypothesis hypotheses, index indices, man men, memorandum memoranda, mouse mice, nucleus nuclei,
phenomenon phenomena, shelf shelves, synthesis syntheses, tooth teeth, wolf wolves, woman women`;

const baseForms = new Map(
  forms.split(',').flatMap((line) => {
    const [base = '', ...others] = line.trim().split(/\s/);
    return others.map((form): [string, string] => [form, base]);
  }),
);

/** Returns the base form of a folded word: "take" for "took", "fisherman" for "fishermen". */
export function baseForm(word: string): string {
  return baseForms.get(word) ?? word.replace(/(?<=...)men$/, 'man');
}
