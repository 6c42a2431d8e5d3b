import type { Draft, DraftField } from './draft.ts';
import type { Found } from './report.ts';

/** Gathers the fields of a draft, and where each was found. */
export class DraftFields {
  readonly #fields: DraftField[] = [];
  readonly #found: Draft['found'] = [];
  readonly remarks: string[] = [];

  /** A field that only the editor can fill. */
  blank(key: string, remark: string) {
    this.#fields.push({ key, remark });
  }

  /** A field whose value was not read out of the report. */
  plain(key: string, value: unknown) {
    this.#fields.push({ key, value });
  }

  /** A field that was found, or is blank for a reason. */
  one(key: string, found: Found<string> | undefined, reason = '') {
    if (!found) {
      this.blank(key, reason);
      return;
    }
    this.#fields.push({ key, value: found.value });
    this.#found.push({
      field: key,
      found: {
        ...found,
        ...(found.note === undefined && reason !== '' && key === 'date' && { note: reason }),
      },
    });
  }

  /** A map that was found. */
  map(key: string, { value, ...where }: Found<Record<string, string>>) {
    this.#fields.push({ key, value });
    const inWords = Object.values(value).join(', ');
    this.#found.push({ field: key, found: { ...where, value: inWords } });
  }

  /** A list of codes or ids, or a blank for a reason where there are none. */
  list(key: string, found: readonly Found<string>[], reason = '') {
    if (found.length === 0) {
      this.blank(key, reason);
      return;
    }
    this.#fields.push({ key, value: found.map(({ value }) => value) });
    found.forEach((one, index) => this.#found.push({ field: `${key}.${index}`, found: one }));
  }

  /** A list of maps, with the notes above them; none where nothing was found. */
  records<T>(key: string, found: readonly Found<T>[], inWords: (value: T) => string) {
    if (found.length === 0) return;
    const remarks = new Map(
      found.flatMap(({ note }, index) => (note === undefined ? [] : [[index, note]])),
    );
    this.#fields.push({ key, value: found.map(({ value }) => value), remarks });
    found.forEach(({ value, ...where }, index) =>
      this.#found.push({ field: `${key}.${index}`, found: { ...where, value: inWords(value) } }),
    );
  }

  /** Something that was found and fills no field. */
  aside(found: Found<string>, isToTell = true) {
    this.#found.push({ field: '-', found });
    if (isToTell)
      this.remarks.push(`Line ${found.line}: ${found.value}. ${found.note ?? ''}`.trim());
  }

  whole() {
    return { fields: this.#fields, found: this.#found };
  }
}
