import { filterKeys, type FilterKey } from './index-fields.ts';
import type { FilterCounts } from './pagefind.ts';
import { parseSearch, type SearchState } from './search-state.ts';

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
      if (!known) control.add(new Option(String(value), String(value)));
      control.value = String(value);
    } else if (control.type === 'checkbox') {
      control.checked = value.includes(control.value);
    } else {
      control.value = String(value);
    }
  }
}

/** Prints beside every choice how many briefings it would leave. */
export function showCounts(form: HTMLFormElement, counts: FilterCounts): void {
  for (const choice of choicesOf(form)) choice.show(counts[choice.key]?.[choice.value] ?? 0);
}

/** The counts that stand beside the choices. */
export function shownCounts(form: HTMLFormElement): FilterCounts {
  const counts: FilterCounts = {};
  for (const { key, value, shown } of choicesOf(form)) (counts[key] ??= {})[value] = shown;
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
interface Choice {
  key: FilterKey;
  value: string;
  shown: number;
  show(count: number): void;
}

function choicesOf(form: HTMLFormElement): Choice[] {
  return controlsOf(form).flatMap((control) => {
    const key = filterKeys.find((key) => key === control.name);
    if (key === undefined) return [];
    if (control instanceof HTMLSelectElement) {
      return [...control.options]
        .filter(({ value }) => value !== '')
        .map((option) => ({
          key,
          value: option.value,
          shown: Number(/ \((\d+)\)$/.exec(option.label)?.[1] ?? 0),
          show: (count: number) => (option.label = `${nameOf(option)} (${count})`),
        }));
    }
    const count = control.closest('label')?.querySelector('[data-count]');
    return {
      key,
      value: control.value,
      shown: Number(count?.textContent),
      show: (number: number) => count && (count.textContent = String(number)),
    };
  });
}

function nameOf(option: HTMLOptionElement): string {
  return option.label.replace(/ \(\d+\)$/, '');
}

/** The words readers see for a chosen value, e.g. "Laos–Vietnam" for "la-vn". */
export function labelOf(form: HTMLFormElement, name: string, value: string): string {
  for (const control of controlsOf(form)) {
    if (control.name !== name) continue;
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((option) => option.value === value);
      return option ? nameOf(option) : value;
    }
    const label = control.closest('label')?.querySelector('[data-label]')?.textContent.trim();
    if (control.value === value) return label ?? value;
  }
  return value;
}

function controlsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}
