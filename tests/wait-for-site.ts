import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

// The server of `fixture-site.ts` answers when the sites are built, or says why they are not: `fetch` would wait for
// five minutes only.
const response = await new Promise<IncomingMessage>((done, fail) => {
  get(inject('siteAddress'), { agent: false }, done).once('error', fail);
});
const answer = await text(response);
if (response.statusCode !== 200) throw new Error(answer);
