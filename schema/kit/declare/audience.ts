import { type Role, roles } from './viewer.js';

/** Who may see a field. A property declared without an audience is not in the API at all. */
export type Audience = ReadonlySet<Role>;

const audience = (...roles: Role[]): Audience => new Set(roles);

/** Everybody, the anonymous portal included. */
export const open = audience(
  'anonymous',
  'citizen',
  'deputy',
  'staff',
  'agency',
  'analyst',
  'system',
  'security',
  'audit',
);
/** Whether everybody sees a field, in every row that they see. */
export const isOpen = ({ see }: { readonly see?: Audience }) => see?.size === roles.length;

/** Those who do the work: deputies, congress offices, handling agencies and analysts. */
export const insiders = audience('deputy', 'staff', 'agency', 'analyst', 'system');
/** Congress offices and handling agencies: what is needed to answer somebody. */
export const handlers = audience('staff', 'agency', 'system');
/** Handling agencies only: what is not yet for others. */
export const agencies = audience('agency', 'system');
/** Congress offices only. */
export const office = audience('staff', 'system');
