import { writeFileSync } from 'node:fs';
import { exportFile, exportPerson } from '../capabilities/privacy/index.ts';
import { isUuid, type PersonId } from '../kernel/ids.ts';
import { Problem } from '../kernel/problem.ts';
import { readInstallation } from '../server/installation.ts';
import { openInstallation } from '../server/open.ts';
import { type Command, EXIT } from './command.ts';
import { chooseSchool } from './schools.ts';

export const exportPersonCommand: Command = {
  name: 'export person',
  summary: 'write everything that is kept about one person',
  help: `
Usage: poolster export person ID --out FILE.json|FILE.html [options]

ID is Poolster's own, as it stands in the address of the person's page. The ending of the file says which it is: JSON
(docs/privacy.md describes it) or a page to read. Learners and guardians make the same file themselves under "My data".

  --out FILE         where to write
  --school NAME|ID   the school of the person (default: the only one)
  --language nl|en   language of the page (nl)

Exit code: 0 done, 1 refused, 2 wrong command line.`,
  options: { out: { type: 'string' }, school: { type: 'string' }, language: { type: 'string' } },
  run: async ({ values, positionals }) => {
    const [personId, ...more] = positionals;
    const out = values['out'];
    const language = values['language'] ?? 'nl';
    if (
      personId === undefined ||
      more.length > 0 ||
      typeof out !== 'string' ||
      (language !== 'nl' && language !== 'en')
    ) {
      console.error('Give one id and --out FILE. See `poolster export person --help`.');
      return EXIT.usage;
    }
    if (!isUuid(personId)) throw new Problem('not-found', { status: 404 });
    const open = await openInstallation(readInstallation(process.env));
    try {
      const asked = typeof values['school'] === 'string' ? values['school'] : undefined;
      const { schoolId } = await chooseSchool(open.database, asked);
      const told = await exportPerson(open.runtime, schoolId, personId as PersonId);
      const file = exportFile(told, out.endsWith('.html') ? 'html' : 'json', language);
      writeFileSync(out, await file.text(), { mode: 0o600 });
      console.error(`${told.parts.reduce((sum, { rows }) => sum + rows.length, 0)} rows written to ${out}`);
      return EXIT.done;
    } finally {
      await open.database.close();
    }
  },
};
