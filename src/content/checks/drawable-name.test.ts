import { expect, test } from 'vitest';
import { neutralSettings, type SiteSettings } from '../../model/site-settings.ts';
import type { Content } from '../read-content.ts';
import { drawableName } from './drawable-name.ts';

const positions = { title: [1, 8], description: [2, 14] };
const found = (own: Partial<SiteSettings>) =>
  drawableName({
    settings: { ...neutralSettings, ...own },
    settingsFile: { path: 'content/site.yml', positions },
  } as unknown as Content).map(({ line, message }) => [line, message.includes('ა')]);

test('names what pictures for sharing leave out, and no name in place of which they show another', () => {
  expect(found({ title: 'Łódź' })).toEqual([[1, false]]);
  expect(found({ title: 'ამბები', description: 'ა ა' })).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(found({ title: 'ამბები', shortTitle: 'Ambebi' })).toEqual([]);
  expect(found({ title: 'Ambebi', shortTitle: 'ამბები' })).toEqual([]);
});
