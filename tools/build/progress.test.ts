import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { progressAsJson, progressOn } from './progress.ts';

function streamOf(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  return stream as unknown as NodeJS.WriteStream;
}

function writtenTo(stream: NodeJS.WriteStream): string {
  return (stream.read() as string | null) ?? '';
}

function saying(words: string) {
  return (say: (detail: string) => void) => {
    say(words);
    return Promise.resolve();
  };
}

describe('progressOn', () => {
  test('writes one plain line per finished stage where there is no terminal', async () => {
    const stream = streamOf(false);
    await progressOn(stream).stage('content', saying('5 briefings.'));
    expect(writtenTo(stream)).toMatch(/^content {2,}\d\.\d s {2}5 briefings\.\n$/);
  });

  test('rewrites the line of a stage on a terminal while it runs', async () => {
    const stream = streamOf(true);
    await progressOn(stream).stage('pages', saying('half'));
    expect(writtenTo(stream)).toContain('\r\u001B[Kpages half 0.0 s');
  });
});

describe('progressAsJson', () => {
  test('writes a line of JSON at the beginning and end of a stage', async () => {
    const stream = streamOf(false);
    await progressAsJson(stream).stage('index', saying('done'));
    const events = writtenTo(stream)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toMatchObject([
      { stage: 'index', event: 'begin', detail: '' },
      { stage: 'index', event: 'end', detail: 'done' },
    ]);
  });
});
