import type { RowRule } from '../kit/transitions.js';
import { congressOffice } from './round.actors.js';

/** Whoever convenes the body that votes: its presidium, the office of the standing committee, or the work committee of a subdistrict. */
export const convenors: { readonly staff: RowRule } = { staff: congressOffice() };
