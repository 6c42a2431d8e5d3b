/**
 * Keeps the result that the reader looks at in its place while better ones come above it: the one with
 * the focus; or else the one under the pointer; or else, where the search box was scrolled out of
 * sight, the first whose headline can be seen. A reader who is still at the box looks at the beginning
 * of the list, which stays where it is.
 */
export function scrollAnchorIn(list: HTMLOListElement, box: HTMLElement) {
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
    return items().filter((item) => isBelowTop(item.querySelector('h2, h3') ?? item));
  };

  return {
    /** Begins a new search, of which nothing was looked at yet. */
    reset() {
      isNew = true;
      pointed = undefined;
    },
    /** Returns the address of the result that the reader looks at, if any. */
    lookedAt: () => addressOf(inSight()[0] ?? null),
    /**
     * Changes the page, and scrolls it so that what the reader looks at stays in its place, or what
     * comes next. The change may replace items: a result is recognised by its link.
     */
    during(change: () => void) {
      const before = inSight().map((item) => ({ address: addressOf(item), top: topOf(item) }));
      change();
      isNew = false;
      const after = new Map(items().map((item) => [addressOf(item), item]));
      for (const { address, top } of before) {
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

/** Checks whether some of an element is below the upper edge of the window. */
function isBelowTop(element: Element): boolean {
  return element.getBoundingClientRect().bottom > 0;
}
