import { dayNumber } from '../../model/day-number.ts';
import { positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** How many days before its last day a `security.txt` should be renewed. */
const renewalDays = 30;

/** The most days ahead of its last day: RFC 9116 recommends less than a year. */
const mostDays = 366;

/** Warns of a `security.txt` that has expired, expires soon, or is valid for more than a year. */
export const securityExpires: Check = ({ settings, settingsFile }, { today }) => {
  const { path, instead, positions } = settingsFile;
  if (!settings.security || instead !== undefined) return [];
  const { expires } = settings.security;
  const days = dayNumber(expires) - dayNumber(today);
  if (days > renewalDays && days <= mostDays) return [];
  const message =
    days > mostDays
      ? `"${expires}" is more than a year ahead; write a day that is less than a year ahead.`
      : `security.txt ${days < 0 ? 'expired' : 'expires'} on ${expires}; see whether the contact is still right, and write a later day, less than a year ahead.`;
  return [
    {
      path,
      ...positionOf(positions, ['security', 'expires']),
      rule: 'security-expires',
      message,
    },
  ];
};
