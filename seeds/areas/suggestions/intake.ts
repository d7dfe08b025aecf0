import { filed, type SuggestionStatus } from '../../../schema/suggestions/suggestion.choices.js';
import type { DeclineGround, ReviewStep } from '../../../schema/suggestions/suggestion.intake.choices.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../../schema/suggestions/suggestion-assignment.js';
import { SuggestionCoSigner } from '../../../schema/suggestions/suggestion-co-signer.js';
import { SuggestionReview } from '../../../schema/suggestions/suggestion-review.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest } from '../as-of.js';
import { addDays } from '../days.js';

const grounds: readonly DeclineGround[] = ['PRIVATE_MATTER', 'FORWARDED_LETTER', 'CONCRETE_CASE', 'NO_SUBSTANCE'];
const basis = '本级人大常委会关于代表建议、批评和意见办理的规定（示例）第六条';

/** How each suggestion came in, as follows from what became of it. */
export function intake(data: Dataset): void {
  const parts = Map.groupBy(data.of(SuggestionAssignment), ({ suggestion }) => suggestion);
  const signers = Map.groupBy(data.of(SuggestionCoSigner), ({ suggestion }) => suggestion);
  for (const row of data.of(Suggestion)) {
    const status = row.status as SuggestionStatus;
    if (filed.includes(status) && status !== 'MERGED') file(data, row, parts.get(row.id) ?? []);
    if (status === 'UNDER_REVIEW') review(data, row, 'DELEGATION', row.submittedOn as string);
    if (status === 'NOT_ACCEPTED')
      data.amend(Suggestion, row, { declineGround: randomOf(`ground/${row.id}`).pick(grounds), declineBasis: basis });
    if (status === 'MERGED') join(data, row, signers);
  }
}

function file(data: Dataset, row: Row, parts: readonly Row[]): void {
  const submittedOn = row.submittedOn as string;
  const filedOn = earliest(
    addDays(submittedOn, randomOf(`filed/${row.id}`).int(1, 4)),
    ...parts.map(({ assignedOn }) => assignedOn as string),
    data.day,
  );
  const closedOn = row.closedOn as string | undefined;
  const publishedOn = closedOn && row.publicity !== 'NOT_PUBLIC' && addDays(closedOn, 6);
  review(data, row, 'DEPUTIES_OFFICE', filedOn);
  data.amend(Suggestion, row, {
    filedOn,
    ...(parts.length > 0 && { isBroad: false }),
    ...(publishedOn && publishedOn <= data.day && { publishedOn }),
  });
}

function review(data: Dataset, row: Row, step: ReviewStep, reviewedOn: string): void {
  data.amend(Suggestion, row, { passedStep: step });
  const id = uuidOf(`review/${row.id}`, 0, new Date(reviewedOn));
  data.add(SuggestionReview, { id, suggestion: row.id as string, step, reviewedOn });
}

/** Who led what was merged signs what it went into. */
function join(data: Dataset, row: Row, signers: Map<unknown, Row[]>): void {
  const into = data.of(Suggestion).find(({ id }) => id === row.mergedInto)!;
  const before = signers.get(into.id) ?? [];
  const deputy = row.leadDeputy as string;
  if (into.leadDeputy === deputy || before.some((one) => one.deputy === deputy)) return;
  const signer = data.add(SuggestionCoSigner, {
    id: uuidOf(`joins/${row.id}`, 0, new Date(row.submittedOn as string)),
    suggestion: into.id as string,
    deputy,
    position: before.length + 1,
    status: 'SIGNED',
    signedOn: row.submittedOn as string,
    joinedFrom: row.id as string,
  });
  signers.set(into.id, [...before, signer]);
}
