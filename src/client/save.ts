/** Saves a file in the reader's folder of downloads. @param type its media type. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Returns the name of a file, without its ending, of a part of the page: "pairs-de-fr-trade". */
export function nameOnPage(part: string): string {
  return (
    `${location.pathname} ${part}`
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}
