/** The words of briefings. */
export const briefing = {
  documents: 'Documents',
  documentKind: ({ size }: { size: string }) => `PDF, ${size}`,
};
