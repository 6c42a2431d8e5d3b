/** The English words that offices and the names of organisations are made of, in lower case. */

const inWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who holds an office: one of these is in every office. */
export const holders = inWords(`
  president minister pm premier ambassador secretary chairman chairwoman chairperson chair speaker
  governor mayor director ceo chief head spokesman spokeswoman spokesperson consul counsellor
  commissioner manager member representative envoy commander rector chancellor secretary-general
  director-general governor-general attorney-general vice-president vice-chairman vice-chair
  vice-premier vice-minister co-chair`);

/** What follows a holder and belongs to the office: "Director General". */
export const afterHolder: Readonly<Record<string, RegExp>> = {
  director: /^general$/,
  secretary: /^general$/,
  consul: /^general$/,
  governor: /^general$/,
  chief: /^executive$/,
};

/** Those who hold a public office, whatever unknown words are between their country and the holder. */
export const publicHolders = inWords('minister pm premier ambassador secretary speaker');

/** Those who are sent: the adjective before the office says by whom. */
export const sent = inWords('ambassador consul envoy commissioner');

/** What stands before the holder: "Deputy", "then". */
export const ranks = inWords(`
  deputy vice first second acting interim permanent standing senior executive prime general managing
  officer former ex- then late incoming outgoing special presidential state party politburo press
  central provincial municipal high principal assistant under parliamentary cabinet chief union
  federal lead honorary`);

/** Ranks that say that somebody holds an office no more, not yet or not fully. */
export const notNow = inWords(
  'former ex- then late incoming outgoing acting interim deputy vice designate honorary',
);

/** What a ministry or department is for. */
export const fields = inWords(`
  industry industrial industries trade commerce commercial energy mines mining mineral minerals resources natural
  environment environmental ecology foreign affairs finance financial planning investment investments
  agriculture agricultural fisheries livestock forestry rural urban development transport
  transportation transports ports maritime aviation public works construction housing infrastructure education training
  sports youth science technology innovation health labour labor employment manpower social welfare
  women gender family invalids security defence defense national justice home interior internal culture tourism
  information post posts telecommunications communications digital economic economy relations
  external nuclear power electricity oil petroleum gas water irrigation international cooperation ethnic
  religious promotion market import export customs statistics policy coal rail railway railways
  land lands cooperatives treasury budget supply food state territories`);

/** What an office may be an office in. */
export const bodies = inWords(`
  ministry department committee commission council assembly party secretariat office agency
  authority institute university duma knesset majlis mejlis majilis bundestag bundesrat rada sejm khural court soviet company corporation corp group bank association chamber federation
  union government cabinet parliament senate province city congress front board bureau division
  directorate service embassy delegation directors politburo legislature ltd limited inc plc co
  administration organisation organization fund foundation airlines airways staff holdings`);

/** Bodies that are not a state's: their country is not that of those who work there. */
export const ownBodies = inWords(`
  company corporation corp group bank association chamber federation union university institute
  foundation fund office branch board authority council agency ltd limited inc plc co airlines airways holdings
  organisation organization`);

/** What joins the words of an office or of a name. */
export const joints = inWords('of and the for & to in at on');

/** Words that are said to a name in respect. */
export const civilTitles = inWords('mr mrs ms dr prof professor madam comrade');

/** The same, with the ranks of soldiers. */
export const titles = new Set([
  ...civilTitles,
  ...inWords('gen general lt lieutenant col colonel major marshal admiral'),
]);

/** Those whose name is followed or preceded by a body where they are meant, and not the body. */
export const workers = inWords(`
  official officials officer officers leader leaders representatives ministers members directors
  executives economist economists analyst analysts expert experts researcher researchers staff
  employee employees worker workers adviser advisor source sources diplomat diplomats chairs heads
  managers governors ambassadors spokespeople professor fellow lecturer head member lawmaker
  lawmakers delegate delegates delegation candidate candidates leadership writer correspondent reporter`);

/** Words that begin a sentence, and days and months: a name may begin behind them. */
export const smallWords = inWords(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn winter
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
  an this that these those his her its their our my i we he she it they a the
  in on at by as for from to of with after before during under over since while when where who
  according but and or if although though however meanwhile later earlier also both last next
  today yesterday tomorrow then there here what how why not no yes new more most many some
  visiting speaking quoting citing addressing asked following including read related`);

/** Capitalised words that are part of no name of a person or a body. */
export const otherCapitals = new Set([
  ...smallWords,
  ...inWords(`
  summit forum conference meeting agreement treaty protocol memorandum initiative project
  talks expo exhibition fair festival congress games cup award prize plan programme program
  partnership dialogue session day week year award act law declaration statement strategy
  corridor road highway pipeline bridge sea ocean river gulf strait bay island islands mount lake
  house hall palace street avenue airport station port tunnel canal dam square tower park
  newspaper news times daily post herald tribune gazette journal television radio media press
  photo file image source analysis analysts officials western eastern northern southern central
  north south east west excellency majesty highness mr mrs ms dr prof professor madam comrade gen lt
  col sir lord dame`),
]);
