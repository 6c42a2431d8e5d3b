import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';

/** Finds organisations with the id of a person: figures name either by it. */
export const uniquePartyId: Check = ({ people, organisations }) => {
  const pathOf = new Map(people.map(({ id, path }) => [id, path]));
  return organisations.flatMap(({ id, path }) => {
    const other = pathOf.get(id);
    if (other === undefined) return [];
    const message = `The id "${id}" is taken by ${other}; rename one of the two files.`;
    return fileProblem(path, 'unique-party-id', message);
  });
};
