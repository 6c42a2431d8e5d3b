import { quoted } from './text.ts';

/**
 * Returns why a name can be no part of an address or no name of a file; undefined where it can. Windows
 * keeps some names for devices, whatever their ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function problemWithReservedName(name: string): string | undefined {
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name)) {
    return `Windows does not allow a file called ${quoted(name)}; choose another name.`;
  }
  if (name.toLowerCase() === 'index') {
    return `${quoted(name)} is reserved, as web servers show the list of all pages at its address; choose another name.`;
  }
  if (name.toLowerCase() !== 'admin') return undefined;
  return `${quoted(name)} is reserved, as web servers give pages below it the policy of the editors’ page; choose another name.`;
}
