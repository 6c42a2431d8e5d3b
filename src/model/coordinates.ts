import { z } from 'zod';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { emptyIssue, quoted } from './text.ts';

const decimalForm = /^-?\d{1,8}(?:\.\d{1,6})?$/;

/** A latitude or a longitude in decimal degrees such as "15.46667", read as a number. */
export const Degrees = z
  .string()
  .meta({ pattern: decimalForm.source })
  .check((context) => {
    const text = context.value;
    if (decimalForm.test(text)) return;
    if (text === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'form',
      message: `{key} is ${quoted(text)}, expected decimal degrees${adviceOn(text)}.`,
    });
  })
  .transform(Number)
  .meta({ isNumber: true });

function adviceOn(text: string): string {
  const degrees = decimalDegrees(text);
  if (degrees !== undefined) return `; write ${degrees}`;
  const [latitude, longitude] = bothIn(text) ?? [];
  return latitude === undefined || longitude === undefined
    ? ' such as 15.46667 or -0.18'
    : `; write "latitude: ${latitude}" and "longitude: ${longitude}"`;
}

const number = /\d+(?:[.,]\d+)?/g;

/** Returns the decimal degrees that a text means: "15.46667" for "15°28′N" and for "15,46667". */
function decimalDegrees(text: string): string | undefined {
  const parts = Array.from(text.matchAll(number), ([part]) => Number(part.replace(',', '.')));
  const [degrees, minutes = 0, seconds = 0] = parts;
  const signs = text.replace(number, '');
  if (degrees === undefined || degrees > 180 || parts.length > 3) return undefined;
  if (!/^[°º˚'′’"″”\s+\-−–NSEW]*$/i.test(signs)) return undefined;
  if (parts.length > 1 && !(Number.isInteger(degrees) && minutes < 60 && seconds < 60))
    return undefined;
  const value = (degrees + minutes / 60 + seconds / 3600).toFixed(5);
  return `${/[-−–SW]/i.test(signs) ? '-' : ''}${Number(value)}`;
}

/** Returns the latitude and the longitude that are in one text. */
function bothIn(text: string): [latitude: string, longitude: string] | undefined {
  for (const { 0: gap, index } of text.matchAll(/\s*[,;/]\s*|\s+/g)) {
    const first = decimalDegrees(text.slice(0, index));
    const second = decimalDegrees(text.slice(index + gap.length));
    if (first !== undefined && second !== undefined) {
      return Math.abs(Number(first)) > 90 ? [second, first] : [first, second];
    }
  }
  return undefined;
}

interface Place {
  latitude?: number | undefined;
  longitude?: number | undefined;
  isNear?: boolean | undefined;
  page?: string | undefined;
}

/** Finds coordinates that no point on Earth has, and those without their other half or their source. */
export function* issuesInCoordinates(place: Place): Generator<SchemaIssue> {
  const { latitude, longitude, isNear, page } = place;
  if (latitude === undefined && longitude === undefined) {
    const key = isNear === undefined ? 'page' : 'isNear';
    if (place[key] === undefined) return;
    yield {
      rule: 'coordinates',
      message: `There are no coordinates for "${key}"; add "latitude" and "longitude", or remove it.`,
      lacks: ['latitude', 'longitude'],
    };
    return;
  }
  // What cannot be read as a number has a problem of its own, and may be both.
  if ([latitude, longitude].some((degrees) => typeof degrees === 'string')) return;
  if (latitude === undefined || longitude === undefined) {
    const missing = latitude === undefined ? 'latitude' : 'longitude';
    yield {
      rule: 'coordinates',
      message: `A point has a latitude and a longitude; add "${missing}", or leave out both.`,
      lacks: [missing],
    };
    return;
  }
  const [north, east] = [Math.abs(latitude), Math.abs(longitude)];
  if (north > 90 && north <= 180 && east <= 90) {
    yield {
      rule: 'swapped-coordinates',
      message: `${latitude} cannot be a latitude; swap it with the longitude.`,
      path: ['latitude'],
    };
    return;
  }
  const beyond = [
    { key: 'latitude', value: latitude, most: 90 },
    { key: 'longitude', value: longitude, most: 180 },
  ].find(({ value, most }) => Math.abs(value) > most);
  if (beyond) {
    const { key, value, most } = beyond;
    yield {
      rule: 'coordinates',
      message: `${value} is not between -${most} and ${most}; write the ${key} in decimal degrees (WGS 84).`,
      path: [key],
    };
    return;
  }
  if (page !== undefined) return;
  yield {
    rule: 'coordinates',
    message: 'Coordinates need a source; add "page", the address of the page that gives them.',
    lacks: ['page'],
  };
}
