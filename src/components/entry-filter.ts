import { daysBetween, daysOf, type Days } from '../search/date-range.ts';
import { formatSearch, parseSearch, type SearchState } from '../search/search-state.ts';
import { entriesShown, entriesShownHere } from '../text/client/counts.ts';
import { notADate } from '../text/client/search.ts';

/** The entries of a timeline, and the briefings of a list. */
const entrySelector = '[data-sectors], .briefings > li';

/** Forms that are filtered already: until this script is loaded, every event asks for it again. */
const started = new WeakSet<Element>();

/**
 * Lets a reader see the entries from one date to another, and one sector of a timeline. The choice is in
 * the address, as that of a search is, so that a shared link, a reload and Back show the same; it may be
 * made before this script is loaded. For a list that a search can find, dates in the address open that search.
 */
export function startEntryFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('.period-form');
  if (form?.hasAttribute('action')) leadToSearch(form);
  const status = form?.querySelector('[role="status"]');
  const list = form?.parentElement;
  if (!form || !status || !list || started.has(form)) return;
  started.add(form);
  const select = form.querySelector('select');
  const dates = [...form.querySelectorAll('input')];
  const controls = [...(select ? [select] : []), ...dates];
  const inWords = page.querySelector('.pager') ? entriesShownHere : entriesShown;

  const read = () =>
    parseSearch(new URLSearchParams(controls.map(({ name, value }) => [name, value])));

  const show = () => {
    const state = read();
    const isWanted = wantedBy(state);
    const entries = [...list.querySelectorAll<HTMLElement>(entrySelector)];
    for (const entry of entries) entry.hidden = !isWanted(entry);
    for (const year of list.querySelectorAll<HTMLElement>('[data-year]')) {
      year.hidden = !year.querySelector('[data-sectors]:not([hidden])');
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const query = formatSearch(state);
    const isInvalid = ({ value, name }: HTMLInputElement) =>
      value.trim() !== '' && !daysOf(state[name as 'from' | 'to']);
    for (const date of dates) date.ariaInvalid = isInvalid(date) ? 'true' : null;
    const invalid = dates.find(isInvalid);
    status.textContent = [query && inWords(shown), invalid && notADate({ label: invalid.value })]
      .filter(Boolean)
      .join('. ');
    // The other pages of a long list get the same filter.
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.pager a, [data-pages] a')) {
      link.search = query;
    }
  };

  const restore = () => {
    const { sector, ...state } = parseSearch(new URLSearchParams(location.search));
    if (select) {
      const isKnown = [...select.options].some(({ value }) => value === String(sector));
      select.value = isKnown ? String(sector) : '';
    }
    for (const date of dates) date.value = state[date.name as 'from' | 'to'];
    show();
  };

  const choose = () => {
    const address = new URL(location.href);
    address.search = formatSearch(read());
    if (address.href !== location.href) history.pushState(null, '', address);
    show();
  };
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener('popstate', restore);
  const isChosen = location.search === '' && formatSearch(read()) !== '';
  if (isChosen) choose();
  else restore();
}

/** Opens the search that a form sends, with the dates in the address of the page, if it has any. */
function leadToSearch(form: HTMLFormElement): void {
  if (!/\b(?:from|to|until|year)=[^&]/.test(location.search)) return;
  const wanted = new URLSearchParams(location.search);
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('[type=hidden]')) {
    wanted.set(name, value);
  }
  location.replace(`${form.action}?${wanted.toString()}`);
}

/** Returns a function that checks whether an entry is of a sector and overlaps a period. */
function wantedBy({ sector: [wanted], from, to }: SearchState): (entry: HTMLElement) => boolean {
  const { first, last } = daysBetween(from, to);
  return (entry) => {
    const { sectors = '', period = entry.querySelector('time')?.dateTime ?? '' } = entry.dataset;
    const days = daysIn(period);
    const isOfSector = wanted === undefined || sectors.split(' ').includes(wanted);
    return isOfSector && days.first <= last && first <= days.last;
  };
}

/** Returns the days of an EDTF date or interval. */
function daysIn(period: string): Days {
  const [from = '', to = from] = period.split('/');
  return daysBetween(from, to);
}
