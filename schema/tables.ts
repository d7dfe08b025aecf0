import { bodyTable } from './bodies/body.table.js';
import { peopleTable } from './deputies/deputy.table.js';
import { mandateTable } from './deputies/mandate.table.js';
import { gridTable } from './grids/grid.table.js';
import type { ImportKind } from './imports/import.choices.js';
import type { Table } from './kit/declare/tables.js';
import { agencyTable } from './organisations/agency.table.js';
import { projectTable } from './projects/livelihood-project.table.js';
import { stationTable } from './stations/station.table.js';
import { suggestionTable } from './suggestions/suggestion.table.js';

/** What can be imported: the one line that a new table adds outside its folder. */
export const tables: Readonly<Record<ImportKind, Table>> = {
  PEOPLE: peopleTable,
  MANDATES: mandateTable,
  AGENCIES: agencyTable,
  BODIES: bodyTable,
  GRIDS: gridTable,
  STATIONS: stationTable,
  PROJECTS: projectTable,
  SUGGESTIONS: suggestionTable,
};
