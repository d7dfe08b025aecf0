import type { TextPlace } from '../kit/topics.js';
import { divisionOf } from './organisations.js';

/** What texts need to speak of a township or village. */
export function textPlace(code: string): TextPlace {
  const village = code.endsWith('000') ? undefined : divisionOf(code).name;
  const county = divisionOf(code.slice(0, 6)).name;
  const town = divisionOf(code.slice(0, 9)).name;
  return { code, county, town, village };
}
