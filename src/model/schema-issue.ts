import type { z } from 'zod';

/** What a rule of the model has against a value, in the editor's words. */
export interface Complaint {
  /** The rule's name, as printed behind the message, e.g. "known-country". */
  rule: string;
  /** A full sentence: what is wrong and what is expected. "{key}" stands for the value's name. */
  message: string;
  /** Where inside the value; the value itself where left out. */
  path?: PropertyKey[];
  /** Whether something is missing, which a draft may still lack. */
  isMissing?: true;
}

/** Adds the complaint to the issues of the zod check that is running. */
export function complain(context: z.core.ParsePayload, complaint: Complaint): void {
  const { rule, message, path = [], isMissing } = complaint;
  context.issues.push({
    code: 'custom',
    input: context.value,
    path,
    params: { rule, isMissing },
    message,
    continue: true,
  });
}
