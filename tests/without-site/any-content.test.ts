import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A call that reads the project's own content, as far as a line shows it. */
const ofOwnContent =
  /\b(?:readContent|readSettings|editorSchemas|writeCollections|filesBelow|cpSync|existsSync|readFileSync|readdirSync)\(\s*['"`]content['"`/]/;

test('no test reads the project’s own content but those of it', () => {
  const files = globSync(['{src,tools,tests}/**/*.ts', 'vitest.config.ts']).filter(
    (file) => /\.test\.ts$|^tests\/|^vitest/.test(file) && !file.startsWith('tests/real-content/'),
  );
  expect(files.length).toBeGreaterThan(200);
  const reading = files.filter((file) => ofOwnContent.test(readFileSync(file, 'utf8')));
  expect(reading).toEqual([]);
});
