import type { FilterCounts } from '../engine/facets.ts';
import * as words from '../../text/client/search.ts';
import { filterKeys, type FilterKey } from '../index-format.ts';
import { parseSearch, type SearchState } from '../search-state.ts';
import type { Condition } from './conditions.ts';
import type { FilterValue } from './filter-values.ts';
import { printable } from './printable.ts';

/** Returns the state of the form's controls. */
export function readForm(form: HTMLFormElement): SearchState {
  const params = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string') params.append(key, value);
  }
  return parseSearch(params);
}

/** Sets the controls to a state; a choice that a select does not offer is added to it. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  for (const control of controlsOf(form)) {
    const value = state[control.name as keyof SearchState];
    if (control instanceof HTMLSelectElement) {
      const known = [...control.options].some((option) => option.value === value);
      if (!known) control.add(new Option(printable(String(value)), String(value)));
      control.value = String(value);
    } else if (control.type === 'checkbox') {
      control.checked = value.includes(control.value);
    } else if (control.value !== String(value)) {
      // Otherwise the caret would move.
      control.value = String(value);
    }
  }
}

/** Marks the fields for dates whose text is not a date. */
export function showInvalid(form: HTMLFormElement, conditions: readonly Condition[]): void {
  for (const key of ['from', 'to']) {
    const isInvalid = conditions.some((one) => one.key === key && one.unknown && !one.typed);
    const control = form.elements.namedItem(key);
    if (control instanceof HTMLInputElement) control.ariaInvalid = isInvalid ? 'true' : null;
  }
}

/** Says in the summary of the boxes how many are ticked, for readers who keep them closed. */
export function showChosen({ sector, source }: SearchState, boxes: HTMLDetailsElement): void {
  const count = sector.length + source.length;
  const chosen = boxes.querySelector('[data-chosen]');
  if (chosen) chosen.textContent = count === 0 ? '' : words.chosen({ count });
}

/** An option of a select or a box, with the number of briefings beside it. */
interface FilterControl extends FilterValue {
  /** The number when the page is opened. */
  count: number;
  showCount: (count: number) => void;
}

/** Shows beside every choice how many briefings it would leave, or again how many it has in all. */
export function showCounts(controls: readonly FilterControl[], counts?: FilterCounts): void {
  for (const { key, value, count, showCount } of controls) {
    showCount(counts ? (counts[key].get(value) ?? 0) : count);
  }
}

/** Returns every choice of the form, and the years that its dates suggest. */
export function filterControlsOf(form: HTMLFormElement): FilterControl[] {
  const years = [...form.querySelectorAll<HTMLOptionElement>('datalist option')];
  return [
    ...controlsOf(form).flatMap((control) => {
      const key = filterKeys.find((key) => key === control.name);
      if (key === undefined) return [];
      if (!(control instanceof HTMLSelectElement)) return boxOf(key, control);
      return optionsOf(key, [...control.options]);
    }),
    ...optionsOf('year', years),
  ];
}

function optionsOf(key: FilterKey, options: readonly HTMLOptionElement[]): FilterControl[] {
  return options
    .filter(({ value }) => value !== '')
    .map((option) => {
      const [, label = option.label, count] = /^(.*) \((\d+)\)$/s.exec(option.label) ?? [];
      return {
        key,
        value: option.value,
        label,
        names: option.dataset['names']?.split('|'),
        count: Number(count ?? 0),
        showCount: whenChanged((count) => (option.label = `${label} (${count})`)),
      };
    });
}

function boxOf(key: FilterKey, control: HTMLInputElement): FilterControl {
  const box = control.closest('label');
  const count = box?.querySelector('[data-count]');
  return {
    key,
    value: control.value,
    label: box?.querySelector('[data-label]')?.textContent.trim() ?? control.value,
    count: Number(count?.textContent),
    showCount: whenChanged((number) => count && (count.textContent = String(number))),
  };
}

/** Calls a function only for another number than before: writing to a page costs time. */
function whenChanged(show: (count: number) => unknown): (count: number) => void {
  let last: number | undefined;
  return (count) => {
    if (count !== last) show(count);
    last = count;
  };
}

function controlsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}
