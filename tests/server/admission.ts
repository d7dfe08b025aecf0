import type { LaneLimits } from '../../api/limits/admission/lane.js';
import type { AdmissionLimits } from '../../api/limits/admission/limits.js';

/** Questions for the schema of `support.ts`: with `smallLanes`, one weighs 1 and is cheap, the other 22 and is expensive. */
export const cheap = '{ hello }';
export const expensive = '{ things(first: 20) { nodes { id } } }';

/** Lanes in which two questions run at once and two wait; whoever comes may have all of it unless the test says less. */
export function smallLanes(
  more: { [lane in 'cheap' | 'expensive' | 'exports' | 'pages']?: Partial<LaneLimits> } = {},
): AdmissionLimits {
  const lane = (name: string, weight: number, own: Partial<LaneLimits> = {}): LaneLimits => {
    const bounds = { running: 2 * weight, waiting: 2 * weight, longestMs: 10_000, standing: 1 };
    return { name, ...bounds, roleShare: 1, clientShare: 1, ...own };
  };
  return {
    base: 1,
    bytesPerObject: Number.POSITIVE_INFINITY,
    lanes: [
      { ...lane('cheap', 1, more.cheap), upTo: 10 },
      { ...lane('expensive', 22, { isExpensive: true, ...more.expensive }), upTo: Number.POSITIVE_INFINITY },
    ],
    documents: lane('documents', 1_000_000),
    exports: lane('exports', 1, more.exports),
    pages: lane('pages', 1, more.pages),
  };
}
