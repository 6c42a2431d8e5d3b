import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { newFolder, placesIn } from '../../tests/fixtures/folder.ts';
import { checkContent } from './checks/check-content.ts';
import { readContent } from './read-content.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#678' } });

const jpeg = await plain(600, 400).jpeg().toBuffer();
const upright = await plain(600, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer();
const moving = await sharp([await plain(300, 300).png().toBuffer(), jpeg], {
  join: { animated: true, across: 1 },
})
  .webp({ loop: 0 })
  .toBuffer();
const square = await plain(300, 300).png().toBuffer();
const icon = await plain(32, 32).png().toBuffer();
const tiny = await plain(32, 32).jpeg().toBuffer();
const huge = await plain(10_000, 6_000).jpeg().toBuffer();
const strip = await plain(200, 20_000).jpeg().toBuffer();
const heavy = Buffer.concat([jpeg, Buffer.alloc(16 * 1024 * 1024)]);
const pdf = '%PDF-1.7\n%%EOF\n';

const picture = (address: string) => `![A bridge over a river](${address} "Photo: A. Example")\n`;
const briefing = (...addresses: string[]) =>
  exampleBriefing({}, `The ministers met.\n\n${addresses.map(picture).join('\n')}`);

const vocabulary = {
  'sources/vna.yml': 'name: VNA\nkind: agency\n',
  'sectors.yml': '- { id: trade, label: Trade, mediaTopics: ["20000373"] }\n',
};

async function checkedIn(files: Record<string, string | Uint8Array>) {
  const folder = newFolder({ ...vocabulary, ...files });
  const content = await readContent(folder);
  const { problems, stopping } = checkContent(content, { today: '2026-12-01' });
  return { content, problems: placesIn(folder, problems), stopping: stopping.length };
}

describe('pictures and public files', () => {
  test('are read with their sizes as they are shown', async () => {
    const { content, problems } = await checkedIn({
      'briefings/2026/a.md': briefing('bridge.jpg', './up.jpg', '/shared/bridge.jpeg'),
      'briefings/2026/bridge.jpg': jpeg,
      'briefings/2026/up.jpg': upright,
      'public/shared/bridge.jpeg': jpeg,
      'public/report.pdf': pdf,
      'public/CNAME': 'example.org\n',
      'public/shared/Thumbs.db': '',
      'public/.well-known/security.txt': 'Contact: https://example.org/\n',
    });
    expect(problems).toEqual([]);
    expect(content.pictures.map(({ picture }) => picture)).toEqual([
      { width: 600, height: 400 },
      { width: 400, height: 600 },
    ]);
    expect(content.publicFiles.map(({ file, size }) => [file, size > 0])).toEqual([
      ['.well-known/security.txt', true],
      ['CNAME', true],
      ['report.pdf', true],
      ['shared/bridge.jpeg', true],
    ]);
  });

  const a = 'briefings/2026/a.md';
  const bridge = 'briefings/2026/bridge.jpg';
  /** What a folder holds besides a briefing that shows "bridge.jpg", and the one problem with it. */
  const broken: [what: string, files: Record<string, string | Uint8Array>, place: unknown[]][] = [
    ['no file', {}, [a, 12, 1, 'known-picture']],
    ['another name', { 'briefings/2026/Bridge.jpg': jpeg }, [a, 12, 1, 'known-picture']],
    ['bytes of another kind', { [bridge]: pdf }, [bridge, 1, 1, 'picture-file']],
    ['a damaged file', { [bridge]: jpeg.subarray(0, 500) }, [bridge, 1, 1, 'picture-file']],
    ['too few pixels', { [bridge]: tiny }, [bridge, 1, 1, 'picture-file']],
    ['too many pixels', { [bridge]: huge }, [bridge, 1, 1, 'picture-file']],
    ['a shape like a string', { [bridge]: strip }, [bridge, 1, 1, 'picture-file']],
    [
      'a drawing that is not whole',
      { [bridge]: jpeg, 'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g>' },
      ['public/favicon.svg', 1, 1, 'public-file'],
    ],
    ['too many bytes', { [bridge]: heavy }, [bridge, 1, 1, 'picture-file']],
    [
      'a picture that no briefing shows',
      { [bridge]: jpeg, 'briefings/2026/other.png': square },
      ['briefings/2026/other.png', 1, 1, 'unused-picture'],
    ],
    ['a page', { [bridge]: jpeg, 'public/a.html': '<p>' }, ['public/a.html', 1, 1, 'public-file']],
    [
      'an address of the site’s own',
      { [bridge]: jpeg, 'public/pairs/a.pdf': pdf },
      ['public/pairs/a.pdf', 1, 1, 'public-address'],
    ],
    [
      'an address of the site’s own, in capitals',
      { [bridge]: jpeg, 'public/Pairs/a.pdf': pdf },
      ['public/Pairs/a.pdf', 1, 1, 'public-address'],
    ],
    [
      'a name that differs in capitals only',
      { [bridge]: jpeg, 'public/A.pdf': pdf, 'public/a.pdf': pdf },
      ['public/a.pdf', 1, 1, 'public-address'],
    ],
    [
      'a name that is no address',
      { [bridge]: jpeg, 'public/Báo cáo.pdf': pdf },
      ['public/Báo cáo.pdf', 1, 1, 'public-file'],
    ],
  ];

  test.each(broken)('are refused: %s', async (_, files, place) => {
    const { problems } = await checkedIn({ [a]: briefing('bridge.jpg'), ...files });
    const others = problems.filter(([, , , rule]) => rule !== 'unused-picture');
    expect(others.length === 0 ? problems : others).toEqual([place]);
  });

  test('are not read through a symbolic link', async () => {
    const folder = newFolder({ ...vocabulary, [a]: exampleBriefing(), 'files/a.pdf': pdf });
    symlinkSync(join(folder, 'files'), join(folder, 'public'));
    const { problems, publicFiles } = await readContent(folder);
    expect(placesIn(folder, problems)).toContainEqual(['public', 1, 1, 'public-file']);
    expect(publicFiles).toEqual([]);
  });

  test('are refused: one that moves', async () => {
    const { problems } = await checkedIn({
      [a]: briefing('bridge.webp'),
      'briefings/2026/bridge.webp': moving,
    });
    expect(problems).toEqual([['briefings/2026/bridge.webp', 1, 1, 'picture-file']]);
  });

  test('are reported where they are shown, if others may use the file', async () => {
    const { problems } = await checkedIn({
      [a]: briefing('/icon.png'),
      'public/icon.png': icon,
    });
    expect(problems).toEqual([[a, 12, 1, 'known-picture']]);
  });

  test('stop no build where only a draft shows them', async () => {
    const draft = exampleBriefing({ draft: 'true' }, `Text.\n\n${picture('bridge.jpg')}`);
    const { problems, stopping } = await checkedIn({
      'briefings/2026/b.md': exampleBriefing(),
      [a]: draft,
      [bridge]: pdf,
    });
    expect(problems).toEqual([[bridge, 1, 1, 'picture-file']]);
    expect(stopping).toBe(0);
  });

  test('are documents that may be linked', async () => {
    const link = '[The statement](/report.pdf#page=2) and [another](/reports.pdf).\n';
    const { problems } = await checkedIn({
      [a]: exampleBriefing({}, link),
      'public/report.pdf': pdf,
    });
    expect(problems).toEqual([[a, 10, 41, 'known-page']]);
  });
});
