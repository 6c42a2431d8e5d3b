import { inject } from 'vitest';

// The server of `fixture-site.ts` answers when the sites are built, or says why they are not.
const response = await fetch(inject('siteAddress'));
if (!response.ok) throw new Error(await response.text());
