import { z } from 'zod';
import { DisputeCategory, MediationStage } from '../../schema/petitions/dispute.choices.js';
import { held } from '../kit/figures.js';
import { count, day, divisionCode, optional, readRows, someOf } from '../kit/rows.js';

/** Mediations of a place in a period. */
const Row = z.strictObject({
  /** For the reader of the file. */
  what: z.string().min(1),
  division: divisionCode,
  from: day,
  to: day,
  /** Closed ones, those of petitions among them; all of them settled but `failed`. */
  closed: count,
  closedFigure: optional(count),
  failed: optional(count),
  open: optional(count),
  /** None where it is about anything. */
  categories: someOf(DisputeCategory),
  /** One that is named twice comes twice as often. */
  stages: someOf(MediationStage),
  team: optional(z.string()),
  /** Kind of the organ of `agencies.csv` that helps. */
  agency: optional(z.string()),
  amountFen: optional(z.string().regex(/^\d+$/).transform(BigInt)),
  amountFigure: optional(count),
  beneficiaries: optional(count),
  beneficiariesFigure: optional(count),
});

export const mediationPlaces = readRows('mediation-places.csv', Row).map(
  ({
    what: _,
    closed,
    closedFigure,
    categories,
    amountFen,
    amountFigure,
    beneficiaries,
    beneficiariesFigure,
    ...place
  }) => ({
    ...place,
    closed: held(closedFigure, closed),
    categories: categories.length > 0 ? categories : undefined,
    amountFen: amountFen && held(amountFigure, amountFen, 1_000_000),
    beneficiaries: beneficiaries && held(beneficiariesFigure, beneficiaries),
  }),
);
export type MediationsOfPlace = (typeof mediationPlaces)[number];
