/**
 * Where a reader reports a mistake in a briefing, its headline and address filled in.
 *
 * @param to as of `CORRECTIONS_TO`: a mail address gets subject and body as of RFC 6068; a page
 * gets the parameters "title" and "body", as GitHub's form for a new issue takes them, besides
 * those that it has.
 * @param address the whole address of the briefing's page.
 */
export function reportUrl(
  to: string,
  { title, address }: { title: string; address: string },
): string {
  const subject = `Mistake in “${title}”`;
  const body = [address, 'What is wrong:', 'What is right, and where it says so:'].join('\r\n\r\n');
  if (to.startsWith('mailto:')) {
    return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const url = new URL(to);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
