import { AsyncLocalStorage } from 'node:async_hooks';
import { shared } from '../site/process-wide.ts';
import { findLanguageBy } from './language.ts';

const storage = shared('language of the page', () => new AsyncLocalStorage<string>());
findLanguageBy(() => storage.getStore());

/**
 * Runs a function, and what it awaits, in a language of the site: pages of several languages are made at
 * the same time.
 *
 * @param language one of `pageLanguages`, BCP 47.
 */
export function inLanguage<T>(language: string, run: () => T): T {
  return storage.run(language, run);
}
