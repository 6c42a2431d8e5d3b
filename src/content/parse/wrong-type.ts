import { z } from 'zod';
import { codesInText } from '../../model/country.ts';
import { idForm, idLike } from '../../model/fields.ts';
import { quoted } from '../../model/text.ts';
import { choiceOf, firstKeysOf, isProse } from './schema-keys.ts';
import type { YamlValue } from './yaml.ts';

type Field = z.core.$ZodType | undefined;
type Path = readonly PropertyKey[];

interface Type {
  name: string;
  /** Returns how the value is written as this type: a sentence after a space, or "" where that is not clear. */
  advise: (value: YamlValue, field: Field, path: Path) => string;
}

/** By the names that zod gives them. */
const types: Record<string, Type> = {
  string: { name: 'text', advise: asText },
  array: { name: 'a list', advise: asList },
  object: { name: 'keys with values', advise: asKeys },
  record: { name: 'keys with values', advise: () => '' },
};

/** Returns a message that a value is not of the type that its field needs, and how it is written. */
export function wrongType(
  expected: string,
  value: YamlValue = '',
  field: Field,
  path: Path,
): string {
  const { name = expected, advise } = types[expected] ?? {};
  return `expected ${name}, got ${describe(value)}.${advise?.(value, field, path) ?? ''}`;
}

function describe(value: YamlValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return value === '' ? 'nothing' : quoted(value);
}

function asText(value: YamlValue, _: Field, path: Path): string {
  if (typeof path.at(-1) === 'number')
    return ' Remove the brackets around it, or the hyphen before it.';
  const [item, ...more] = Array.isArray(value) ? value : [];
  const one =
    typeof item === 'string' && more.length === 0 ? ` Write ${item} without brackets.` : '';
  return `${one || ' Write one text on one line.'} Text that begins with a bracket must be in quotes.`;
}

function asKeys(value: YamlValue, field: Field, path: Path): string {
  if (path.length === 0) return '';
  const isItem = Array.isArray(value) && value.length === 1 && typeof value[0] === 'object';
  if (isItem) return ' Remove the hyphen before its first key.';
  const keys = field ? firstKeysOf(field) : [];
  return keys.length === 0 ? '' : ` Write ${keys.map((key) => `"${key}: …"`).join(', ')}.`;
}

/** Returns how a list is written whose items are in one text, or whose only item lacks its hyphen. */
function asList(text: YamlValue, field: Field, path: Path): string {
  const itemKeys = firstKeysOf(itemOf(field) ?? z.never());
  if (typeof text !== 'string') {
    const [first] = Object.keys(text);
    const isItem = first !== undefined && itemKeys.length > 0;
    return isItem ? ` Write a hyphen before the first key: "- ${first}: …".` : '';
  }
  if (/^(?:none|no|nil|n\/?a|-+|–|—)$/i.test(text))
    return ` Remove "${String(path.at(-1))}" if there is none.`;
  if (itemKeys.length > 0) return ` Write "- ${String(itemKeys[0])}: …" on the next line.`;
  const choice = choiceOf(field);
  const isOfCountries = choice === 'country' || choice === 'party';
  const items = isOfCountries ? codesInText(text) : itemsIn(text, !isProse(itemOf(field)));
  if (items === undefined && isOfCountries)
    return ' Write codes in square brackets, with commas between them.';
  const list = items?.join(', ') ?? '';
  return list !== '' && list.length <= 60
    ? ` Write [${list}].`
    : ' Write its items in square brackets, with commas between them.';
}

function itemOf(field: Field): Field {
  return field instanceof z.ZodArray ? field.element : undefined;
}

/** Returns the items that a text names; undefined where they cannot be written in brackets as they are. */
function itemsIn(text: string, areIds: boolean): string[] | undefined {
  const items = text
    .split(/[,;|、，；]|(?:^|\s)[-–•*](?=\S)/)
    .map((item) => item.replace(/["'“”„«»‘’[\](){}]/g, '').trim())
    .filter((item) => item !== '');
  const joined = text.split(' and ');
  if (areIds && joined.every((item) => idForm.test(item))) return joined;
  const written = areIds
    ? items.map((item) => (idForm.test(item) ? item : (idLike(item) ?? '')))
    : items;
  return written.every((item) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u.test(item))
    ? written
    : undefined;
}
