/** The words of events. */
export const event = {
  description: ({ kind, period }: { kind: string; period: string }) =>
    `${kind}, ${period}: what was agreed, and who reported it.`,
  noOutcome: 'No outcome is reported in this archive.',
  /** For how many of the agreements at the event no later step is known. */
  noLaterStep: ({ count, all }: { count: number; all: number }) => {
    const agreements = all === 1 ? 'this agreement' : `these ${all} agreements`;
    const which = count === all ? agreements : `${count} of ${agreements}`;
    return `For ${which}, no later step is reported in this archive.`;
  },
  documents: 'Documents',
  documentsCaption: 'Documents with their current status',
  withStatus: 'Each with its current status',
  discussed: 'Agreements discussed',
  alsoDiscussed: 'Also discussed',
  discussedCaption: 'Agreements discussed, with their current status',
  since: 'Later developments',
  reports: 'Reports from each side',
  others: 'On the same days',
};
