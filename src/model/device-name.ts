/**
 * Returns whether Windows keeps a name for a device: no file of that name, whatever its ending, can
 * be made there (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
