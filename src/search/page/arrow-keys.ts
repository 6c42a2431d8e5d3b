/**
 * Lets the arrow keys go from a search box through the links of a list and back; Escape in the list
 * goes back at once.
 */
export function arrowsThrough(list: HTMLElement, box: HTMLInputElement): void {
  const links = () => [...list.querySelectorAll<HTMLElement>(':is(h2, h3) > a')];
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || hasModifier(event)) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    if (hasModifier(event)) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1] ?? box,
      Escape: box,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
