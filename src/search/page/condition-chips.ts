import type { Condition } from './conditions.ts';

/** What stands before a condition of each kind. */
const kinds = {
  pair: 'Pair',
  country: 'Country',
  sector: 'Sector',
  source: 'Source',
  year: 'Year',
} as const;

/**
 * Shows each condition in force as a button that removes it.
 *
 * @param onRemove called with the condition whose button was pressed.
 */
export function showChips(
  place: HTMLElement,
  conditions: readonly Condition[],
  onRemove: (condition: Condition) => void,
): void {
  const items = conditions.map((condition) => {
    const button = document.createElement('button');
    button.type = 'button';
    const purpose = document.createElement('span');
    purpose.className = 'visually-hidden';
    purpose.textContent = 'Remove ';
    button.append(purpose, `${kinds[condition.key]}: ${condition.label}`);
    button.addEventListener('click', () => onRemove(condition));
    const item = document.createElement('li');
    item.append(button);
    return item;
  });
  place.replaceChildren(...items);
  place.hidden = items.length === 0;
}
