import { startSearchPage } from './search-page.ts';

// The script of the search page.
const page = document.querySelector<HTMLElement>('#search-page');
if (page) startSearchPage(page);
