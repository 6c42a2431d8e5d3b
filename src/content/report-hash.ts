import { hash } from 'node:crypto';

/**
 * Returns the digest by which a report's text is known again, as "sha256-…". White space and the form in
 * which letters are composed do not count: a copy with other ends of lines has the same.
 */
export function reportHash(report: string): string {
  const text = report.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `sha256-${hash('sha256', text, 'base64')}`;
}
