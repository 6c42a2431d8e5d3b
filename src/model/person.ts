import { z } from 'zod';
import { CountryCode } from './country.ts';
import { RecordId } from './record-id.ts';
import { Line } from './text.ts';

/** Somebody who occurs in briefings: `content/people/<id>.yml`. */
export const Person = z.strictObject({
  /** The name as it is best written, with its marks: "Nguyễn Hồng Diên". */
  name: Line,
  /** Other spellings, in any script. */
  names: z.array(Line).default([]),
  country: CountryCode.optional(),
});
export type Person = z.infer<typeof Person>;

/** A person in one briefing: the office is that of the briefing's date. */
export const Appearance = z.strictObject({
  /** An id from `content/people`. */
  person: RecordId,
  /** The office that the report gives, e.g. "Deputy Prime Minister". */
  office: Line.optional(),
});
export type Appearance = z.infer<typeof Appearance>;
