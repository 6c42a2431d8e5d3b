/** A file's text, read without the project's reader: undefined where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The YAML and the Markdown of a file's text, parted at its fences line by line. */
export function partsOf(path: string, text: string): { yaml: string; body: string } {
  if (!path.endsWith('.md')) return { yaml: text, body: '' };
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return { yaml: lines.slice(1, close).join('\n'), body: lines.slice(close + 1).join('\n') };
}
