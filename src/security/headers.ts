import { policyInHeader } from './content-security-policy.ts';

/** Whether links send the address of the page to other sites; as a header and in each page. */
export const referrerPolicy = 'no-referrer';

/** The features that browsers offer to pages, of which these need none. */
const features = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'clipboard-write'],
  ...['compute-pressure', 'cross-origin-isolated', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'identity-credentials-get'],
  ...['idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr'],
  ...['usb', 'window-management', 'xr-spatial-tracking'],
];

/** The value of `Permissions-Policy`. Chromium warns of features that it does not know. */
export const permissionsPolicy = features.map((feature) => `${feature}=()`).join(', ');

/** The headers of every response, whatever its status. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyInHeader,
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Everything is public and the same for everyone: other sites may read feeds, data and images.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** The value of `Strict-Transport-Security`, over HTTPS only, without subdomains. */
export const strictTransportSecurity = 'max-age=31536000';

/** The values of `Cache-Control`: for files with a hash in their name, and for all others. */
export const caching = {
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'no-cache',
} as const;
