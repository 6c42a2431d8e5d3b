/** Keeps a result where it is on the screen while better ones come above it. */
export interface HeldPlace {
  /** A new search begins: nothing of it was looked at yet. */
  begin(): void;
  /** The address of the result that the reader looks at; nothing where the search has just begun. */
  lookedAt(): string | undefined;
  /**
   * Changes the page. What the reader looks at stays in its place, or what was next to be seen.
   *
   * @param change may replace the list's items; a result is known again by its link.
   */
  during(change: () => void): void;
}

/**
 * Watches which result the reader looks at: the one with the focus, else the one to which the pointer
 * was moved, else, where the box was scrolled out of sight, the first whose headline is to be seen. Whoever is
 * still at the box looks at the beginning of the list, which stays where it is.
 */
export function heldPlaceIn(list: HTMLOListElement, box: HTMLElement): HeldPlace {
  let isNew = true;
  let pointed: string | undefined;
  list.addEventListener('pointermove', ({ target }) => {
    pointed = target instanceof Element ? addressOf(target.closest('li')) : undefined;
  });
  list.addEventListener('pointerleave', () => (pointed = undefined));

  const items = () => [...list.querySelectorAll('li')];
  const inSight = (): HTMLLIElement[] => {
    if (isNew) return [];
    const touched =
      items().find((item) => item.contains(document.activeElement)) ??
      items().find((item) => pointed !== undefined && addressOf(item) === pointed);
    if (touched) return [touched];
    if (isBelowTop(box)) return [];
    return items().filter((item) => isBelowTop(item.querySelector('h2') ?? item));
  };

  return {
    begin() {
      isNew = true;
      pointed = undefined;
    },
    lookedAt: () => addressOf(inSight()[0] ?? null),
    during(change) {
      const places = inSight().map((item) => ({ address: addressOf(item), top: topOf(item) }));
      change();
      isNew = false;
      const after = new Map(items().map((item) => [addressOf(item), item]));
      for (const { address, top } of places) {
        const item = after.get(address);
        if (!item) continue;
        scrollBy({ top: topOf(item) - top, behavior: 'instant' });
        return;
      }
    },
  };
}

function addressOf(item: Element | null): string | undefined {
  return item?.querySelector('a')?.href;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Whether some of an element is below the upper edge of the window. */
function isBelowTop(element: Element): boolean {
  return element.getBoundingClientRect().bottom > 0;
}
