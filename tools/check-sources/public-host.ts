import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';
import { isWebAddress } from '../../src/model/web-address.ts';

/** Addresses that are not on the public internet (IANA special-purpose address registries). */
const notPublic = new BlockList();
const ranges = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3'],
  ...['::/96', '64:ff9b:1::/48', 'fc00::/7', 'fe80::/9', 'ff00::/8'],
];
for (const range of ranges) {
  const [network = '', bits] = range.split('/');
  notPublic.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
}

/**
 * Returns whether an address is on the public web: its host has a name, and every IP address of that name
 * is public.
 *
 * @throws where the host does not exist.
 */
export async function isOnPublicHost(url: URL): Promise<boolean> {
  if (!isWebAddress(url.href)) return false;
  const addresses = await lookup(url.hostname, { all: true });
  return addresses.every(
    ({ address, family }) => !notPublic.check(address, family === 6 ? 'ipv6' : 'ipv4'),
  );
}
