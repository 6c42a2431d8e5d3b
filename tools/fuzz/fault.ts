/** What may not happen, whatever is fed to the reader, and what that is called. */
export const faults = {
  crash: 'an exception, or the end of the process',
  late: 'no answer in time',
  memory: 'more memory than is allowed',
  unlocated: 'a problem without its place in the file, or without words',
  lost: 'something that stands in the file is neither accepted nor refused',
  unsteady: 'another answer to the same',
  unsafe: 'HTML that no Markdown makes',
} as const;

/** How reading went wrong. */
export interface Fault {
  kind: keyof typeof faults;
  /** What was seen. */
  message: string;
}

/** What became of one case. */
export interface Verdict {
  /** Whether the content was accepted; refused with problems where not. */
  accepted: boolean;
  fault?: Fault;
}
