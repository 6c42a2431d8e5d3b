import type { DocumentReader } from '../document.ts';
import { jsonLinks } from '../json-links.ts';
import { broken } from './well-formed.ts';

/** Open data that cannot be parsed is none. */
export const readJson: DocumentReader = ({ text }) => {
  try {
    return { links: jsonLinks(text), findings: [] };
  } catch (error) {
    return broken('valid-json', error);
  }
};
