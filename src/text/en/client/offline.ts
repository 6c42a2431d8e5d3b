import { formatNumber } from '../../locale.ts';
import { counted, plural } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts for offline reading, each exported by itself, so that a script bundles only those that it uses.

/** Sizes; the number is formatted. */
export const kilobytes = ({ size }: { size: string }) => `${size} KB`;
export const megabytes = ({ size }: { size: string }) => `${size} MB`;

// Above a copy of a page.
export const notice = {
  /** Why a reader sees a copy, or no page at all. */
  reasons: {
    offline: 'We cannot reach the site.',
    slow: 'Your connection is slow.',
    error: 'The site has a problem.',
  },
  copySaved: <Part>(moment: Part): Sentence<Part> => [
    'You are reading the copy saved on ',
    moment,
    '.',
  ],
  pageNotSaved: 'The page you asked for is not saved on this device.',
  reload: 'Reload',
};
export const online = 'You are online again.';
export const pageAvailable = 'The page is now available.';

// A dossier.
export const saveDossier = 'Save for offline reading';
export const saveRest = 'Save the remaining pages';
export const removeDossier = 'Remove from this device';
const pages = (count: number) => counted(count, { one: 'page', other: 'pages' });
export const dossierSize = ({ count, size }: { count: number; size: string }) =>
  `${pages(count)}, about ${size}.`;
export const dossierDetails = (dossier: { count: number; size: string; oldest: string }) =>
  `${pages(dossier.count)}, ${dossier.size}, as of ${dossier.oldest}`;
export const dossierSaved = ({ details }: { details: string }) =>
  `Saved on this device: ${details}.`;
export const partlySaved = ({ saved, count }: { saved: number; count: number }) =>
  `${formatNumber(saved)} of ${pages(count)} ${plural(saved, { one: 'is', other: 'are' })} saved on this device.`;
export const saving = ({ saved, count }: { saved: number; count: number }) =>
  `Saved ${formatNumber(saved)} of ${pages(count)}…`;
export const noRoom = 'There is no room left on this device.';
export const downloadFailed = 'Some pages could not be downloaded. Please check your connection.';

// The lists of copies.
export const pageDetails = ({ moment, size }: { moment: string; size: string }) =>
  `${moment}, ${size}`;
export const filesDetails = ({ count, size }: { count: number; size: string }) =>
  `${counted(count, { one: 'file', other: 'files' })}, ${size}`;
export const searchIndex = 'Parts of the search index';
export const scriptsAndStyles = 'Scripts and style sheets';
export const remove = 'Remove';
export const removeCopy = ({ title }: { title: string }) => `Remove ${title}`;
export const removed = ({ title }: { title: string }) => `Removed: ${title}.`;
export const allRemoved = 'All copies have been removed.';
export const savingStarts = 'Pages you visit will be saved from now on.';
export const savingEnded = 'All copies have been removed. No more pages will be saved.';
