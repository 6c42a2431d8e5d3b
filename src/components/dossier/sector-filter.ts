import { entriesShown } from '../../text/client/counts.ts';

/**
 * Lets a reader see one sector of a timeline. The choice is in the address, as "?sector=", so that a
 * shared link, a reload and Back show the same; it may be made before this script is loaded.
 */
export function startSectorFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-sector-filter]');
  const select = form?.querySelector('select');
  const status = form?.querySelector('[role="status"]');
  const timeline = page.querySelector('[data-timeline]');
  if (!form || !select || !status || !timeline) return;

  const show = (sector: string) => {
    let shown = 0;
    for (const year of timeline.querySelectorAll<HTMLElement>('[data-year]')) {
      let any = false;
      for (const entry of year.querySelectorAll<HTMLElement>('[data-sectors]')) {
        const sectors = entry.dataset['sectors']?.split(' ') ?? [];
        entry.hidden = sector !== '' && !sectors.includes(sector);
        if (entry.hidden) continue;
        any = true;
        shown++;
      }
      year.hidden = !any;
    }
    status.textContent = sector === '' ? '' : entriesShown(shown);
  };

  const restore = () => {
    const sector = new URLSearchParams(location.search).get('sector') ?? '';
    const isKnown = [...select.options].some(({ value }) => value === sector);
    select.value = isKnown ? sector : '';
    show(select.value);
  };

  const choose = () => {
    const address = new URL(location.href);
    if (select.value === '') address.searchParams.delete('sector');
    else address.searchParams.set('sector', select.value);
    if (address.href !== location.href) history.pushState(null, '', address);
    show(select.value);
  };
  select.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener('popstate', restore);
  const isChosen = select.value !== '' && !location.search.includes('sector=');
  if (isChosen) choose();
  else restore();
}
