/** The English words that offices are made of, in lower case. */

const inWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who holds an office: one of these stands in every office. */
export const holders = inWords(`
  president minister pm premier ambassador secretary chairman chairwoman chairperson chair speaker
  governor mayor director ceo chief head spokesman spokeswoman spokesperson consul counsellor
  commissioner manager member representative envoy commander rector king`);

/** What stands before or after the holder: "Deputy", "General" in "Director General". */
export const ranks = inWords(`
  deputy vice first second acting interim permanent standing senior executive prime general managing
  officer former special presidential state party politburo chairing plenipotentiary extraordinary
  press central provincial municipal`);

/** What a ministry or department is for. */
export const fields = inWords(`
  industry industrial trade commerce energy mines mining mineral minerals resources natural
  environment environmental foreign affairs finance financial planning investment agriculture
  agricultural forestry rural development transport transportation public works construction
  education training sports science technology innovation health labour labor social welfare
  invalids security defence defense national justice home interior internal culture tourism
  information post posts telecommunications communications digital economic economy relations
  external nuclear power electricity oil gas water international cooperation ethnic religious
  promotion market import export customs statistics policy coal rail railway railways renewable organisation
  organization personnel`);

/** What an office may be an office in. */
export const bodies = inWords(`
  ministry department committee commission council assembly party secretariat office agency
  authority institute university company corporation group bank association chamber federation
  union government cabinet parliament province city people's congress front board bureau division
  directors communist revolutionary staff duma embassy delegation country politburo legislature`);

/** What joins the words of an office. */
export const joints = inWords('of and the for on & to in at under');

const title = String.raw`(?:Mr|Mrs|Ms|Dr|Prof|H\.\s?E|Hon)\.?|(?:His|Her) Excellency|Comrade|Professor|Madam`;
const soldier = String.raw`(?<!(?:Director|Secretary|Consul|Prosecutor|Attorney|the)[ -])(?:Senior )?(?:Lieutenant |Major |Lt\.? )?(?:General|Colonel|Gen\.)`;

/** What is said to a name in respect: it belongs neither to the office nor to the name. */
export const honorific = new RegExp(String.raw`(?:${title}|${soldier})\s+$`, 'u');

/** Whether a word may stand in an office, in any case. */
export function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return [holders, ranks, fields, bodies].some((words) => words.has(lower));
}
