import { keep, recall } from '../../client/storage.ts';

/** Whether "/" leads to the search box: unless a reader has turned it off (WCAG 2.1.4). */
export function slashKeyIsOn(): boolean {
  return recall('slash-key') !== 'off';
}

/** Keeps the reader's choice; where the browser keeps nothing, it holds for no other page. */
export function turnSlashKey(on: boolean): void {
  keep('slash-key', on ? null : 'off');
}
