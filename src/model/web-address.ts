import { z } from 'zod';
import { complain } from './complaint.ts';

/** Whether a reader can follow the address: http or https, a host, no password in it. */
export function isWebAddress(address: string): boolean {
  if (/\s/.test(address) || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname !== '';
}

/** An absolute http or https address of a page. */
export const WebAddress = z.string().check((context) => {
  if (isWebAddress(context.value)) return;
  complain(context, {
    rule: 'web-address',
    message: `"${context.value}" is not a web address; write it whole, beginning with https:// or http://.`,
  });
});
