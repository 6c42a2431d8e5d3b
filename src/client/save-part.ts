/** Saves what a button offers: `data-save` is the kind of its file. */
export async function savePart(button: HTMLElement): Promise<void> {
  const kind = button.dataset['save'];
  switch (kind) {
    case 'bibtex':
    case 'ris':
    case 'csl': {
      const { saveCitation } = await import('./save-citation.ts');
      saveCitation(button, kind);
      break;
    }
    case 'csv': {
      const { saveTable } = await import('./save-table.ts');
      saveTable(button);
      break;
    }
    case 'svg':
    case 'png': {
      const { saveChart } = await import('./save-chart.ts');
      await saveChart(button, kind);
    }
  }
}
