import { keep, recall } from './storage.ts';

/**
 * Lets a reader choose light or dark against the system, and follows what other tabs choose. The
 * first script of a page has set what was chosen before.
 */
export function startSchemeChoice(page: Document): void {
  const choice = page.querySelector<HTMLElement>('.scheme');
  const select = choice?.querySelector('select');
  if (!choice || !select) return;

  const show = (scheme: string) => {
    page.documentElement.dataset['scheme'] = select.value = scheme;
  };
  const follow = () => show(recall('scheme') ?? '');

  select.addEventListener('change', () => {
    keep('scheme', select.value || null);
    show(select.value);
  });
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
  follow();
  choice.hidden = false;
}
