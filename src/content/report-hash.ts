import { hash } from 'node:crypto';

/**
 * Returns the digest by which a report's text is recognised, as "sha256-…". White space and Unicode
 * composition do not count: a copy with other line endings has the same digest.
 */
export function reportHash(report: string): string {
  const text = report.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `sha256-${hash('sha256', text, 'base64')}`;
}
