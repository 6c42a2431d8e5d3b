import { z } from 'zod';

/** What the name of a record's file, without its ending, may be made of; it is an address, too. */
export const idForm = /^[a-z0-9][a-z0-9_-]*$/;

/** The id of a record: the name of its file. */
export const RecordId = z
  .string()
  .regex(idForm, 'expected the name of a file, without its ending.');
