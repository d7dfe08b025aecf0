import { ViewerResolver } from './accounts/viewer.js';
import { DeputiesForResolver } from './deputies/find/deputies-for.js';
import type { Class } from './kit/declare/class.js';
import { PlatformResolver } from './kit/graphql/about/platform.js';
import { DraftDiffResolver } from './legislation/draft-diff.js';
import { SimulatePointsResolver } from './performance/simulate-points.js';
import { ReconcileResolver } from './statistics/reconcile.js';
import { SimilarFeedbackResolver } from './suggestions/similar-feedback.js';

/** What can be asked beside records: one class for each question that puts several answers together. */
export const resolvers: readonly Class[] = [
  DeputiesForResolver,
  DraftDiffResolver,
  PlatformResolver,
  ReconcileResolver,
  SimilarFeedbackResolver,
  SimulatePointsResolver,
  ViewerResolver,
];
