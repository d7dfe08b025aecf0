import { holds } from '../accounts/holding.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { ReviewStep } from './suggestion.intake.choices.js';

const steps = Object.keys(ReviewStep.values);

/** Whether a step of the review comes after another one, or after none. */
export const isLater = (step: ReviewStep, before: ReviewStep | undefined): boolean =>
  before === undefined || steps.indexOf(step) > steps.indexOf(before);

/** Whether somebody takes the last step: by post, where an account has posts. */
export const takesLast = (viewer: Viewer): boolean => holds(viewer, 'COUNTY_OFFICE', 'PRESIDIUM');
