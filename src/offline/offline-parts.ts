/** Starts a part of a page that has to do with copies. */
export async function startPart(part: HTMLElement): Promise<void> {
  switch (part.dataset['offline']) {
    case 'keep':
      return (await import('./keep-control.ts')).startKeepControl(part);
    case 'copies':
      return (await import('./copy-lists.ts')).startCopyLists(part);
    default:
      watchLine(part);
  }
}

/** Says above a copy when the line is back, or has brought the page after all. */
function watchLine(line: HTMLElement): void {
  const say = (words: string) => {
    const reason = line.querySelector('span');
    if (reason) reason.textContent = words;
  };
  addEventListener('online', () => say('You are online again.'));
  navigator.serviceWorker.addEventListener('message', () => say('The page has come after all.'));
  navigator.serviceWorker.startMessages();
}
