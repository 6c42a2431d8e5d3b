import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { PageRule } from './page-rule.ts';

/** What pages are held to besides the HTML standard. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Headlines are as long as they are.
    'long-title': 'off',
    // Sectors and sources that are searched for are repeated keys.
    'form-dup-name': ['error', { shared: ['checkbox'] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** Browsers mend broken HTML, each page in a way nobody looked at, and Astro repairs none. */
export const validHtml: PageRule = ({ path, html }) =>
  validator.validateStringSync(html, path).results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({
      ...{ path, line, column, rule: 'valid-html' },
      message: `${message.replace(/\.$/, '')} (${ruleId}).`,
    })),
  );
