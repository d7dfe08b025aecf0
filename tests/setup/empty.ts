import { inject } from 'vitest';

/** Makes a database with all tables and no records. Copying its files takes half as long as writing their pages anew. */
export const createEmpty = (name: string): string =>
  `create database ${name} template ${inject('emptyDatabase')} strategy file_copy`;
