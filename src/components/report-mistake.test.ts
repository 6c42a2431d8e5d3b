import { expect, test } from 'vitest';
import { text } from '../text/text.ts';
import { reportUrl } from './report-mistake.ts';

const briefing = {
  title: '</a><script>&body="x"?#\u00a0Hà Nội 100%',
  address: 'https://example.org/briefings/hostile/',
};

test('writes a mail whose subject is the headline, whatever it holds', () => {
  const url = reportUrl('mailto:desk@example.org', briefing);
  expect(url).toMatch(/^mailto:desk@example\.org\?subject=[^&?#"<>\s]+&body=[^&?#"<>\s]+$/);
  const [, subject = '', body = ''] = /subject=(.*)&body=(.*)/.exec(url) ?? [];
  expect(decodeURIComponent(subject)).toBe(text.corrections.subject(briefing));
  expect(decodeURIComponent(body)).toMatch(/^https:\/\/example\.org\/briefings\/hostile\/\r\n/);
});

test('fills in the form of a page, and keeps the parameters that it has', () => {
  const form = 'https://github.com/example/news/issues/new?labels=correction';
  const url = new URL(reportUrl(form, briefing));
  expect(url.href).toMatch(/^https:\/\/github\.com\/example\/news\/issues\/new\?[^"<>\s#]+$/);
  expect([...url.searchParams.keys()]).toEqual(['labels', 'title', 'body']);
  expect(url.searchParams.get('title')).toBe(text.corrections.subject(briefing));
  expect(url.searchParams.get('body')).toContain(briefing.address);
});
