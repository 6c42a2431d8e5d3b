import { mkdirSync, writeFileSync } from 'node:fs';
import { readEnvironment } from '../../src/site/environment.ts';
import { editorSchemas, schemaText } from '../../src/content/editor-schemas/editor-schemas.ts';
import { writeCollections } from '../../src/content/editor-schemas/frontmatter-collections.ts';
import { runCommand } from '../run-command.ts';

const folder = '.vscode/schemas';

await runCommand(() => {
  const { contentDir } = readEnvironment();
  const schemas = editorSchemas(contentDir);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${folder}/${name}.schema.json`, schemaText(schema));
  }
  writeCollections(contentDir, schemas);
  process.stdout.write(
    `${Object.keys(schemas).length} schemas are in ${folder}; editors read them at once.\n`,
  );
});
