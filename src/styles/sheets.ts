import briefing from './sheets/briefing.css?inline';
import dossier from './sheets/dossier.css?inline';
import front from './sheets/front.css?inline';
import list from './sheets/list.css?inline';
import search from './sheets/search.css?inline';

/**
 * The style sheets, one for each kind of page. A page carries its sheet within itself, as a first
 * visit on a slow line waits for every file that it must ask for.
 */
export const sheets = { briefing, dossier, front, list, search };
export type Sheet = keyof typeof sheets;
