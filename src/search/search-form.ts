import { filterKeys } from './index-fields.ts';
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

/** Sets the controls to a state; a choice that the form does not offer is added to it. */
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
  for (const control of controlsOf(form)) {
    const key = filterKeys.find((key) => key === control.name);
    if (key === undefined) continue;
    const countOf = (value: string) => counts[key]?.[value] ?? 0;
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) {
        if (option.value === '') continue;
        option.dataset['label'] ??= option.label.replace(/ \(\d+\)$/, '');
        option.label = `${option.dataset['label']} (${countOf(option.value)})`;
      }
    } else {
      const count = control.closest('label')?.querySelector('[data-count]');
      if (count) count.textContent = String(countOf(control.value));
    }
  }
}

/** The words readers see for a chosen value, e.g. "Laos–Vietnam" for "la-vn". */
export function labelOf(form: HTMLFormElement, name: string, value: string): string {
  for (const control of controlsOf(form)) {
    if (control.name !== name) continue;
    if (control instanceof HTMLSelectElement) {
      const option = [...control.options].find((option) => option.value === value);
      return (option?.label ?? value).replace(/ \(\d+\)$/, '');
    }
    const label = control.closest('label')?.querySelector('[data-label]')?.textContent;
    if (control.value === value) return label ?? value;
  }
  return value;
}

function controlsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.elements].filter(
    (element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement,
  );
}
