import type { z } from 'zod';

/** A rule of the model that a value breaks, as editors read it. */
export interface SchemaIssue {
  /** The rule's name, as printed behind the message, e.g. "known-country". */
  rule: string;
  /** A full sentence: what is wrong and what is expected. "{key}" is replaced by the value's name. */
  message: string;
  /** Where inside the value; the value itself where left out. */
  path?: PropertyKey[];
  /** Whether something is missing, which a draft may still lack. */
  isMissing?: true;
  /** The keys of which one is missing: where a misspelt key means one of them, that is the issue. */
  lacks?: readonly string[];
}

/** Adds an issue to those of the zod check that is running. */
export function addIssue(context: z.core.ParsePayload, issue: SchemaIssue): void {
  const { rule, message, path = [], isMissing, lacks } = issue;
  context.issues.push({
    code: 'custom',
    input: context.value,
    path,
    params: { rule, isMissing, lacks },
    message,
    continue: true,
  });
}

/** Returns the first of the model's own issues that a schema has with a value. */
export function firstIssueOf(schema: z.ZodType, value: unknown): SchemaIssue | undefined {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue?.code !== 'custom') return undefined;
  return { rule: String(issue.params?.['rule']), message: issue.message };
}
