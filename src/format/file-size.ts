import { perLanguage } from '../text/language.ts';

const formats = perLanguage((language) => {
  const inUnits = (unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits });
  return { kilobytes: inUnits('kilobyte', 0), megabytes: inUnits('megabyte', 1) };
});

/** Returns the size of a file, e.g. "840 kB" or "1.2 MB". */
export function fileSize(bytes: number): string {
  const { kilobytes, megabytes } = formats();
  const thousands = Math.max(1, Math.round(bytes / 1000));
  return thousands < 1000 ? kilobytes.format(thousands) : megabytes.format(bytes / 1_000_000);
}
