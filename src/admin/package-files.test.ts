import { expect, test } from 'vitest';
import { packageFile, packageFiles } from './package-files.ts';

const text = (file: string) => new TextDecoder().decode(packageFile(file));

test('the style of the page has its fonts from the site', () => {
  const code = text('index.js');
  const fonts = Array.from(code.matchAll(/src:\s*url\(([^)]*\.woff2)\)/g), ([, url = '']) => url);
  const own = packageFiles('.woff2').map((file) => `cms/${file}.woff2`);
  expect(fonts.toSorted()).toEqual(own.toSorted());
});

test('other files are as the package has them', () => {
  const [chunk = ''] = packageFiles('.js').filter((file) => file.startsWith('chunks/react-dom'));
  expect(text(`${chunk}.js`)).toContain('Minified React error');
});
