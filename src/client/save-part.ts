/** Saves what a button offers: `data-save` is the kind of its file. */
export async function savePart(button: HTMLElement): Promise<void> {
  switch (button.dataset['save']) {
    case 'citation': {
      const { saveCitation } = await import('./save-citation.ts');
      saveCitation(button);
    }
  }
}
