import { z } from 'zod';
import { FeedbackChannel } from '../../schema/suggestions/feedback.choices.js';
import { held } from '../kit/figures.js';
import { count, day, divisionCode, optional, readRows, someOf } from '../kit/rows.js';

/** What feedback was about where all of it was about one thing: title and words. */
const matters = Map.groupBy(
  readRows(
    'feedback-matters.csv',
    z.strictObject({ matters: z.string().min(1), title: z.string().min(1), content: z.string().min(1) }),
  ),
  (row) => row.matters,
);

/** Feedback that came to one place in a period by the ways named. */
const Row = z.strictObject({
  /** For the reader of the file. */
  what: z.string().min(1),
  division: divisionCode,
  channels: someOf(FeedbackChannel),
  from: day,
  to: day,
  collected: count,
  collectedFigure: optional(count),
  /** Handled by the end of the period; the solved are among them. */
  handled: count,
  solved: count,
  solvedFigure: optional(count),
  /** Subtrees of the division that keep their own count. */
  without: z.string().transform((codes) => codes.split(' ').filter(Boolean)),
  category: optional(z.string()),
  matters: optional(z.string()),
  /** Of a single system, apart from the feedback of the places that bulletins and petitions come from. */
  isFurther: optional(z.literal('yes')),
});

const places = readRows('feedback-places.csv', Row).map(
  ({ what: _, matters: name, collected, collectedFigure, solved, solvedFigure, ...place }) => ({
    ...place,
    collected: held(collectedFigure, collected),
    solved: held(solvedFigure, solved),
    matters: name ? matters.get(name)! : undefined,
  }),
);

export type FeedbackOfPlace = (typeof places)[number];
export const feedbackPlaces = places.filter(({ isFurther }) => !isFurther);
export const furtherFeedback = places.filter(({ isFurther }) => isFurther);
