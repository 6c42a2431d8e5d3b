import { readEnvironment } from '../site/environment.ts';
import { settings } from '../site/settings.ts';
import { correctionsUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';

/** As the operator has it: read once, as every briefing needs it. */
const { correctionsTo: ofOperator } = readEnvironment();

/**
 * Returns where readers report mistakes, a "mailto:" or "https:" address: where the operator says, or the
 * content, or else at the publisher's contact; undefined where there is none.
 */
export function correctionsTo(): string | undefined {
  const { corrections, publisher } = settings();
  return ofOperator ?? corrections ?? publisher.contact;
}

/** A briefing in which a reader reports a mistake. */
interface ReportedBriefing {
  title: string;
  /** The absolute address of its page. */
  address: string;
}

/** Returns the attributes of the link with which a reader reports a mistake in a briefing. */
export function reportMistakeLink(briefing: ReportedBriefing) {
  const to = correctionsTo();
  return hrefAndRel(to === undefined ? `${correctionsUrl()}#report` : reportUrl(to, briefing));
}

/** Returns the attributes of a link, which may lead to another site. */
export function hrefAndRel(url: string) {
  return { href: url, ...(url.startsWith('https:') && { rel: 'noopener external' }) };
}

/**
 * Returns the address at which a mistake in a briefing is reported, with its headline and address
 * filled in.
 *
 * @param to as of `CORRECTIONS_TO`: a mail address gets a subject and body by RFC 6068; a page gets
 * the parameters "title" and "body", as GitHub's form for a new issue takes them.
 */
export function reportUrl(to: string, { title, address }: ReportedBriefing): string {
  const subject = text.corrections.subject({ title });
  const body = [address, ...text.corrections.questions].join('\r\n\r\n');
  if (to.startsWith('mailto:')) {
    return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const url = new URL(to);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', body);
  return url.href;
}
