/** The names of parameters that only track readers, as programs add them to addresses that are shared. */
const tracking =
  'utm_\\w+|_g[al]|fbclid|g(?:ad_?source|braid|clid)|igsh(?:id)?|mc_[ce]id|msclkid|ref_(?:src|url)|ttclid|twclid|wbraid|yclid|zarsrc';

const trackingParameter = new RegExp(`(?<=[?&])(?:${tracking})=[^&#]*&?`, 'gi');

/** Returns an address without the parameters that track readers. */
export function withoutTracking(address: string): string {
  if (!/[?&]/.test(address)) return address;
  const rest = address.replace(trackingParameter, '');
  return rest === address ? address : rest.replace(/[?&]+(?=#|$)/, '');
}

/** Returns a part of an address without percent-encoding; as it is where it cannot be decoded. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
