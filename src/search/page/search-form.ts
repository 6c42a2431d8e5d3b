import { asShown } from '../as-shown.ts';
import type { Offer } from './conditions.ts';
import { noCounts, type FilterCounts } from '../engine/facets.ts';
import { filterKeys } from '../index-format.ts';
import { parseSearch, type SearchState } from '../search-state.ts';

/** What the controls of the form say. */
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
      if (!known) control.add(new Option(asShown(String(value)), String(value)));
      control.value = String(value);
    } else if (control.type === 'checkbox') {
      control.checked = value.includes(control.value);
    } else {
      control.value = String(value);
    }
  }
}

/** Prints beside every choice how many briefings it would leave. */
export function showCounts(choices: readonly Choice[], counts: FilterCounts): void {
  for (const choice of choices) choice.show(counts[choice.key].get(choice.value) ?? 0);
}

/** The counts that stand beside the choices. */
export function shownCounts(choices: readonly Choice[]): FilterCounts {
  const counts = noCounts();
  for (const { key, value, shown } of choices) counts[key].set(value, shown);
  return counts;
}

/** Says in the summary of the boxes how many are ticked, for readers who keep them closed. */
export function showChosen(form: HTMLFormElement, boxes: HTMLDetailsElement): void {
  const { sector, source } = readForm(form);
  const ticked = sector.length + source.length;
  const chosen = boxes.querySelector('[data-chosen]');
  if (chosen) chosen.textContent = ticked === 0 ? '' : `(${ticked} chosen)`;
}

/** Something to choose: an option of a select, or a box. */
export interface Choice extends Offer {
  /** The count that stands beside it when the page is opened. */
  shown: number;
  show: (count: number) => void;
}

/** Everything that the controls offer. */
export function choicesOf(form: HTMLFormElement): Choice[] {
  return controlsOf(form).flatMap((control) => {
    const key = filterKeys.find((key) => key === control.name);
    if (key === undefined) return [];
    if (control instanceof HTMLSelectElement) {
      return [...control.options]
        .filter(({ value }) => value !== '')
        .map((option) => [option, nameOf(option)] as const)
        .map(([option, label]) => ({
          key,
          value: option.value,
          label,
          names: option.dataset['names']?.split('|'),
          shown: Number(/ \((\d+)\)$/.exec(option.label)?.[1] ?? 0),
          show: whenChanged((count) => (option.label = `${label} (${count})`)),
        }));
    }
    const box = control.closest('label');
    const count = box?.querySelector('[data-count]');
    return {
      key,
      value: control.value,
      label: box?.querySelector('[data-label]')?.textContent.trim() ?? control.value,
      shown: Number(count?.textContent),
      show: whenChanged((number) => count && (count.textContent = String(number))),
    };
  });
}

/** Writing to a page costs time, even the same again. */
function whenChanged(show: (count: number) => unknown): (count: number) => void {
  let last: number | undefined;
  return (count) => {
    if (count !== last) show(count);
    last = count;
  };
}

function nameOf(option: HTMLOptionElement): string {
  return option.label.replace(/ \(\d+\)$/, '');
}

function controlsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}
