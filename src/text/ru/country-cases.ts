// Names of countries in the cases of Russian, for sentences such as "экспорт во Вьетнам".

type Case = 'genitive' | 'accusative' | 'instrumental' | 'prepositional';
type Endings = readonly [genitive: string, accusative: string, instrumental: string, prep: string];

const places: Record<Case, number> = {
  genitive: 0,
  accusative: 1,
  instrumental: 2,
  prepositional: 3,
};

/** Names that no rule declines. */
const irregular: Readonly<Record<string, Endings>> = {
  'все страны': ['всех стран', 'все страны', 'всеми странами', 'всех странах'],
  Багамы: ['Багам', 'Багамы', 'Багамами', 'Багамах'],
  Беларусь: ['Беларуси', 'Беларусь', 'Беларусью', 'Беларуси'],
  'Гвинея-Бисау': ['Гвинеи-Бисау', 'Гвинею-Бисау', 'Гвинеей-Бисау', 'Гвинее-Бисау'],
  Египет: ['Египта', 'Египет', 'Египтом', 'Египте'],
  Коморы: ['Комор', 'Коморы', 'Коморами', 'Коморах'],
  Мальдивы: ['Мальдив', 'Мальдивы', 'Мальдивами', 'Мальдивах'],
  Нидерланды: ['Нидерландов', 'Нидерланды', 'Нидерландами', 'Нидерландах'],
  Филиппины: ['Филиппин', 'Филиппины', 'Филиппинами', 'Филиппинах'],
};

/** The endings of nouns by the end of the nominative, the first that fits; "" is a consonant. */
const nouns: readonly (readonly [end: RegExp, endings: Endings])[] = [
  [/ия$/, ['ии', 'ию', 'ией', 'ии']],
  [/я$/, ['и', 'ю', 'ей', 'е']],
  [/(?<=[гкх])а$/, ['и', 'у', 'ой', 'е']],
  [/(?<=[жчшщ])а$/, ['и', 'у', 'ей', 'е']],
  [/(?<=[бвдзйлмнпрстфцы])а$/, ['ы', 'у', 'ой', 'е']],
  [/ий$/, ['ия', 'ий', 'ием', 'ии']],
  [/й$/, ['я', 'й', 'ем', 'е']],
  [/ь$/, ['я', 'ь', 'ем', 'е']],
  [/(?<=[жцчшщ])$/, ['а', '', 'ем', 'е']],
  [/(?<=[бвгдзклмнпрстфх])$/, ['а', '', 'ом', 'е']],
];

/** Of adjectives before a noun. */
const adjectives: typeof nouns = [
  [/ая$/, ['ой', 'ую', 'ой', 'ой']],
  [/ый$/, ['ого', 'ый', 'ым', 'ом']],
];

/** Territories that are described rather than named, and a country after which usage is divided. */
const undeclined = /о-ва? |о-ва?$|[(,a-z]|территори|[оО]строва|Штаты|Украина|ое |Гренадины/;

/** Islands, of which one says "on" rather than "in". */
const islands = new Set([
  ...['Багамы', 'Барбадос', 'Гаити', 'Гренада', 'Доминика', 'Кипр', 'Коморы', 'Куба', 'Маврикий'],
  ...['Мадагаскар', 'Мальдивы', 'Мальта', 'Тайвань', 'Филиппины', 'Шри-Ланка', 'Ямайка'],
]);

/** Returns the name of a country in a case; undefined where it is better left as it is. */
export function countryInCase(name: string, wanted: Case): string | undefined {
  const place = places[wanted];
  const known = irregular[name]?.[place];
  if (known !== undefined || undeclined.test(name)) return known;
  return name
    .split(' и ')
    .map((part) => {
      const words = part.split(' ');
      return words
        .map((word, index) =>
          withEnding(word, index < words.length - 1 ? adjectives : nouns, place),
        )
        .join(' ');
    })
    .join(' и ');
}

/** Abbreviations and words that end in other vowels stay as they are. */
function withEnding(word: string, rules: typeof nouns, place: number): string {
  if (!/\p{Ll}$/u.test(word)) return word;
  const [end, endings] = rules.find(([end]) => end.test(word)) ?? [];
  return end && endings ? word.replace(end, endings[place] ?? '') : word;
}

/** How a country is joined to what goes there, comes from there, is there, or is shared with it. */
const joined: Record<
  'to' | 'from' | 'in' | 'with',
  { case: Case; preposition: (name: string) => string }
> = {
  to: { case: 'accusative', preposition: inOrOn },
  from: { case: 'genitive', preposition: (name) => (islands.has(name) ? 'с' : 'из') },
  in: { case: 'prepositional', preposition: inOrOn },
  with: {
    case: 'instrumental',
    preposition: (name) => (/^(?:[СЗШ][бвгджзклмнпрстфхцчшщ]|Шр|все )/.test(name) ? 'со' : 'с'),
  },
};

function inOrOn(name: string): string {
  if (islands.has(name)) return 'на';
  return /^(?:[ВФ][бвгджзклмнпрстфхцчшщь]|все )/.test(name) ? 'во' : 'в';
}

/** Returns a country with its preposition: "во Вьетнам", "из Лаоса"; "(о-ва Кука)" where it is left as it is. */
export function withPreposition(name: string, way: keyof typeof joined): string {
  const { case: wanted, preposition } = joined[way];
  const form = countryInCase(name, wanted);
  return form === undefined ? `(${name})` : `${preposition(name)} ${form}`;
}
