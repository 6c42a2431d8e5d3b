import { startOffline } from '../../offline/start-offline.ts';
import { loadEntryFilter } from '../load-entry-filter.ts';
import { startClient } from '../../client/start.ts';
import { startSearchBox } from '../../search/suggest/search-box.ts';

// The script of every page.
startClient(document);
startSearchBox(document);
startOffline(document);
loadEntryFilter(document);
