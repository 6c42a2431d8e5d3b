import * as words from '../text/client/offline.ts';

/** Starts a part of a page that has to do with copies. */
export async function startPart(part: HTMLElement): Promise<void> {
  switch (part.dataset['offline']) {
    case 'keep':
      return (await import('./keep-control.ts')).startKeepControl(part);
    case 'copies':
      return (await import('./copy-lists.ts')).startCopyLists(part);
    default:
      startNotice(part);
  }
}

/** Updates the notice of a copy when the network is back, or has sent the page after all. */
function startNotice(notice: HTMLElement): void {
  const show = (text: string) => {
    const reason = notice.querySelector('span');
    if (reason) reason.textContent = text;
  };
  addEventListener('online', () => show(words.online));
  navigator.serviceWorker.addEventListener('message', () => show(words.pageAvailable));
  navigator.serviceWorker.startMessages();
}
