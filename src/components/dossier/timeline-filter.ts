import { daysBetween, daysOf, type Days } from '../../search/date-range.ts';
import { formatSearch, parseSearch, type SearchState } from '../../search/search-state.ts';
import { entriesShown } from '../../text/client/counts.ts';
import { notADate } from '../../text/client/search.ts';

/**
 * Lets a reader see one sector of a timeline, or the entries from one date to another. The choice is in
 * the address, as that of a search is, so that a shared link, a reload and Back show the same; it may be
 * made before this script is loaded.
 */
export function startTimelineFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-timeline-filter]');
  const select = form?.querySelector('select');
  const status = form?.querySelector('[role="status"]');
  const timeline = page.querySelector('[data-timeline]');
  if (!form || !select || !status || !timeline) return;
  const dates = [...form.querySelectorAll('input')];

  const read = () =>
    parseSearch(new URLSearchParams([select, ...dates].map(({ name, value }) => [name, value])));

  const show = () => {
    const state = read();
    const isWanted = wantedBy(state);
    let shown = 0;
    for (const year of timeline.querySelectorAll<HTMLElement>('[data-year]')) {
      const entries = [...year.querySelectorAll<HTMLElement>('[data-sectors]')];
      for (const entry of entries) entry.hidden = !isWanted(entry);
      const count = entries.filter(({ hidden }) => !hidden).length;
      year.hidden = count === 0;
      shown += count;
    }
    const query = formatSearch(state);
    const isInvalid = ({ value, name }: HTMLInputElement) =>
      value.trim() !== '' && !daysOf(state[name as 'from' | 'to']);
    for (const date of dates) date.ariaInvalid = isInvalid(date) ? 'true' : null;
    const invalid = dates.find(isInvalid);
    status.textContent = [
      query && entriesShown(shown),
      invalid && notADate({ label: invalid.value }),
    ]
      .filter(Boolean)
      .join('. ');
    // The other pages of a long timeline are filtered alike.
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.pager a, [data-pages] a')) {
      link.search = query;
    }
  };

  const restore = () => {
    const { sector, ...state } = parseSearch(new URLSearchParams(location.search));
    const isKnown = [...select.options].some(({ value }) => value === String(sector));
    select.value = isKnown ? String(sector) : '';
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
