import { schemaFolder, writeSchemas } from '../../src/content/editor-schemas/write-schemas.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';

await runCommand(() => {
  const count = writeSchemas(readEnvironment().contentDir);
  process.stdout.write(`${count} schemas are in ${schemaFolder}, where editors find them.\n`);
});
