import { mulberry32, pick, wholeNumber } from './random.ts';

const commonest = `the of and to in a for on with that by is as at from was has said between which its
be will it have their this an also would are been more than first after new under both over year
years two about into not other were through up during all can out could three most since while
where when per these only against before such next within because last time many should`;

const trade = `cooperation trade energy electricity power countries government ministry agreement
investment projects development border sides coal grid supply export import companies signed
minister economic transmission hydropower provinces regional contract relations bilateral national
visit talks ports rail railway road logistics customs goods tonnes market growth target price prices
tariff protocol memorandum meeting committee working officials deputy president party statement
report figures value turnover billion million wind solar nuclear oil gas petroleum pipeline storage
refinery mining bauxite potash metals rubber coffee rice cassava timber fertiliser textiles machinery
steel shipping container terminal airport highway bridge corridor gate checkpoint quarantine
agriculture forestry fisheries livestock water dam river reservoir turbine substation kilometre
megawatt capacity construction financing loan bank currency payment tax incentive licence permit
enterprise corporation group partner investor delegation ambassador embassy summit forum roadmap
framework treaty ratification implementation enforcement security policy strategy plan programme
training education scholarship workforce technology digital research safety environment emissions
transition renewable resource quarter month annual increase decline surplus deficit share estimate
forecast demand consumption production output import-export cross-border long-term high-level`;

const onsets = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sc sh sl sp st tr th'.split(
  ' ',
);
const vowels = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'st'];
const endings = ['', '', 's', 'ed', 'ing', 'er', 'ment', 'tion', 'al', 'ly', 'ity'];

/**
 * The words of generated prose, the most frequent first: English function words, words of the
 * field, then made-up words that look and stem like English ones. The same on every call.
 */
export function vocabulary(size: number): string[] {
  const random = mulberry32(size);
  const words = new Set(`${commonest} ${trade}`.split(/\s+/));
  while (words.size < size) {
    let word = '';
    for (let left = wholeNumber(random, 1, 2); left > 0; left -= 1) {
      word += pick(random, onsets) + pick(random, vowels) + pick(random, codas);
    }
    words.add(word + pick(random, endings));
  }
  return [...words].slice(0, size);
}
