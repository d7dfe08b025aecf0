import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Database } from '../database/reads.js';
import { Answers } from './answers.js';
import { Catalogue } from './catalogue.js';
import { Tide } from './tide.js';

/** Answers over a database, in so many bytes; none are kept if it is 0. */
export async function openAnswers<Answer extends object>(
  lookout: Database,
  specs: readonly ConceptSpec[],
  mostBytes: number,
): Promise<Answers<Answer> | undefined> {
  if (!mostBytes) return undefined;
  return new Answers<Answer>(new Tide(lookout), await Catalogue.learn(lookout, specs), mostBytes);
}
