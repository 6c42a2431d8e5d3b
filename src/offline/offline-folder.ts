/** Where the page is that stands for one that is not on the device, below the site's root. */
export const offlineFolder = 'offline/';
