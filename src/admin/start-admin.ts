import type * as Cms from '@sveltia/cms';
import { fileFormats } from './file-formats.ts';

// Starts Sveltia CMS, which does not start by itself as a module, with the settings in the page.
const settings = document.querySelector<HTMLElement>('#settings');
const { init, registerCustomFormat } = (await import(
  /* @vite-ignore */ settings?.dataset['code'] ?? ''
)) as typeof Cms;
for (const [name, { extension, ...format }] of Object.entries(fileFormats)) {
  registerCustomFormat(name, extension, format);
}
await init({ config: JSON.parse(settings?.textContent ?? '') as Cms.CmsConfig });
