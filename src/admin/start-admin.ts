import type * as Cms from '@sveltia/cms';
import { fileFormats } from './file-formats.ts';

// Starts Sveltia CMS, which as a module does not start by itself, with what the page has for it.
const settings = document.querySelector<HTMLElement>('#settings');
const { init, registerCustomFormat } = (await import(
  /* @vite-ignore */ settings?.dataset['code'] ?? ''
)) as typeof Cms;
for (const [name, { extension, ...format }] of Object.entries(fileFormats)) {
  registerCustomFormat(name, extension, format);
}
await init({ config: JSON.parse(settings?.textContent ?? '') as Cms.CmsConfig });
