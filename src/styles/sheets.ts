import briefing from './sheets/briefing.css?url';
import dossier from './sheets/dossier.css?url';
import front from './sheets/front.css?url';
import list from './sheets/list.css?url';
import search from './sheets/search.css?url';

/** The addresses of the style sheets, one for each kind of page, so that first visits load little. */
export const sheets = { briefing, dossier, front, list, search };
export type Sheet = keyof typeof sheets;
