import { ClauseChange } from '../../../schema/legislation/clause-change.js';
import { DraftClause } from '../../../schema/legislation/draft-clause.js';
import { clausesOf } from '../../../schema/legislation/statute/parse.js';
import { type Known, knownAfter, redraft } from '../../../schema/legislation/statute/redraft.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';

/** The clauses of a version, and what became of those of the version before: as the platform finds them itself. */
export function addClauses(
  data: Dataset,
  version: string,
  text: string,
  day: string,
  before: readonly Known[] = [],
): Known[] {
  const clauses = clausesOf(text);
  const at = new Date(day);
  const ids = clauses.map((_, n) => uuidOf(`clause/${version}`, n, at));
  const texts = clauses.map(({ text }) => text);
  const result = redraft(before, ids, texts);
  const { anchors, whereabouts } = result;
  for (const [n, clause] of clauses.entries())
    data.add(DraftClause, { id: ids[n]!, draftVersion: version, position: n + 1, anchor: anchors[n]!, ...clause });
  if (before.length)
    for (const [n, { before, after, ...place }] of whereabouts.entries())
      data.add(ClauseChange, {
        id: uuidOf(`clause-change/${version}`, n, at),
        draftVersion: version,
        ...place,
        ...(before && { before }),
        ...(after && { after }),
      });
  return knownAfter(before, ids, texts, result);
}
