/** Returns a moment in the reader's time zone, e.g. "21 November 2026, 14:05". */
export function momentInWords(at: number): string {
  const moment = new Date(at);
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return `${moment.toLocaleDateString('en-GB', day)}, ${moment.toLocaleTimeString('en-GB', time)}`;
}

/** Returns a size, e.g. "840 KB" or "1.2 MB". */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
