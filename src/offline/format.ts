import * as words from '../text/client/offline.ts';
import { perLanguage } from '../text/language.ts';
import { dateFormat } from '../text/locale.ts';

const moments = /* @__PURE__ */ perLanguage((language) =>
  dateFormat(language, { dateStyle: 'long', timeStyle: 'short' }),
);

/** Returns a moment in the reader's time zone, e.g. "21 November 2026 at 14:05". */
export function momentInWords(at: number): string {
  return moments()(at);
}

const decimals = /* @__PURE__ */ perLanguage((language) => {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, digits);
});

/** Returns a size, e.g. "840 KB" or "1.2 MB". */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? words.kilobytes({ size: String(kilobytes) })
    : words.megabytes({ size: decimals().format(bytes / 1_000_000) });
}
