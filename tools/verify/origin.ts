import { buildVariableNames } from '../../src/site/environment.ts';
import type { SiteManifest } from '../../src/model/site-manifest.ts';

/** A fact on which the bytes of a site depend, and its values here and there. */
export interface Difference {
  what: string;
  here: string;
  there: string;
}

const none = 'none';

/** Returns the differences in what two sites were made of, in the order of manifests. */
export function differencesIn(here: SiteManifest, there: SiteManifest): Difference[] {
  const [own, others] = [factsOf(here), factsOf(there)];
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((what) => {
    const values = { here: own.get(what) ?? none, there: others.get(what) ?? none };
    return values.here === values.there ? [] : [{ what, ...values }];
  });
}

function factsOf({ code, content, versions, settings }: SiteManifest): Map<string, string> {
  return new Map([
    ['commit of the code', nameOf(code)],
    ['commit of the content', nameOf(content)],
    ['digest of the content', content.digest],
    ...Object.entries(versions).map(([name, version]) => [`version of ${name}`, version] as const),
    ...Object.entries(settings),
  ]);
}

function nameOf({ commit, changedSince }: NonNullable<SiteManifest['code']> = {}): string {
  return commit ?? (changedSince === undefined ? none : `files that differ from ${changedSince}`);
}

/** Where the files of a build are, as paths from the project. */
interface Folders {
  contentDir: string;
  outDir: string;
}

/**
 * Returns the commands that make the build that a manifest describes, and compare it with a place. Where no
 * commit is known, or nobody else can have its files, a comment says so. Anyone may have written the manifest:
 * no variable is set but those that decide the bytes of a site, as others may run programs.
 */
export function commandsFor(
  { code, content, versions: { system }, settings }: SiteManifest,
  { contentDir, outDir }: Folders,
  place: string,
): string[] {
  const known = buildVariableNames.filter((name) => settings[name] !== undefined);
  const unknown = Object.keys(settings).filter((name) => !known.some((one) => one === name));
  const build = {
    ...(contentDir !== 'content' && { CONTENT_DIR: contentDir }),
    ...(outDir !== 'dist' && { OUT_DIR: outDir }),
    ...Object.fromEntries(known.map((name) => [name, settings[name] ?? ''])),
  };
  const variables = Object.entries(build).map(([name, value]) => `${name}=${inShell(value)} `);
  const isOneCommit = content.commit !== undefined && content.commit === code?.commit;
  return [
    ...checkoutOf(code, 'code', 'git checkout'),
    ...(isOneCommit
      ? []
      : checkoutOf(content, 'content', `git -C ${inShell(contentDir)} checkout`)),
    ...(system === undefined ? [] : [`# On ${system}: pictures are not the same elsewhere.`]),
    ...unknown.map((name) => `# ${name} is not a setting of this version of the program.`),
    'npm ci',
    `${variables.join('')}npm run build`,
    `${outDir === 'dist' ? '' : `OUT_DIR=${inShell(outDir)} `}npm run verify -- ${inShell(place)}`,
  ];
}

function checkoutOf(
  { commit, changedSince }: NonNullable<SiteManifest['code']> = {},
  what: string,
  command: string,
): string[] {
  if (commit !== undefined) return [`${command} ${commit}`];
  return changedSince === undefined
    ? [`# The manifest names no commit of the ${what}.`]
    : [`# The ${what} of the site is in no commit: it was changed after ${changedSince}.`];
}

/** Quotes a value for a shell: that of a manifest elsewhere may be anything. */
function inShell(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
