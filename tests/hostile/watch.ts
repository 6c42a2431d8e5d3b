import type { Page } from 'playwright-core';

/**
 * Watches a page from before it is opened.
 *
 * @param site the address of the home page.
 * @returns what happened that must not: code that ran or failed, dialogs, requests to others,
 * violations of the policy.
 */
export function watch(page: Page, site: string): () => Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) seen.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) seen.push(message.text());
  });
  return async () => {
    const ran = await page.evaluate(() => '__ran' in window);
    return ran ? [...seen, `ran on ${page.url()}`] : seen;
  };
}
