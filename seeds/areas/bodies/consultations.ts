import { Consultation } from '../../../schema/projects/consultation.js';
import { ConsultationParticipant } from '../../../schema/projects/consultation-participant.js';
import { LivelihoodProposal } from '../../../schema/projects/livelihood-proposal.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';

interface Consulted {
  readonly round: string;
  readonly meeting: string;
  readonly division: string;
  readonly on: string;
}

/** What came of a consultation on the projects of a round: those concerned agreed on the ones that were chosen. */
export class Consultations {
  readonly #proposals: ReadonlyMap<unknown, readonly Row[]>;

  constructor(private readonly data: Dataset) {
    this.#proposals = Map.groupBy(data.of(LivelihoodProposal), ({ round }) => round);
  }

  hold({ round, meeting, division, on: heldOn }: Consulted): void {
    const id = uuidOf(`consultation/${round}`, 0, new Date(heldOn));
    const chosen = (this.#proposals.get(round) ?? []).filter(({ status }) => status === 'CHOSEN');
    const summary = `各方同意将${chosen.length}个项目列为民生实事项目`;
    this.data.add(Consultation, { id, round, meeting, division, heldOn, result: 'AGREED', summary });
    for (const proposal of chosen) this.data.amend(LivelihoodProposal, proposal, { consultation: id });
    const random = randomOf(`consultation/${round}`);
    for (const [n, participant] of participantsOf(this.data, division, random).entries())
      this.data.add(ConsultationParticipant, {
        id: uuidOf(`participant/${round}`, n, new Date(heldOn)),
        consultation: id,
        ...participant,
      });
  }
}

/** A deputy, the place’s government, its communities and some residents. */
function participantsOf(data: Dataset, division: string, random: Random) {
  const deputies = deputiesOf(data, division);
  const street = `${division.slice(0, 9)}000`;
  const unit = { kind: 'UNIT', agency: agencyIdOf(street, 'GOVERNMENT'), headCount: random.int(1, 4) } as const;
  const organisation = `${divisionOf(street).name}各社区`;
  return [
    ...(deputies.length ? [{ kind: 'DEPUTY', deputy: random.pick(deputies).id, headCount: 1 } as const] : []),
    unit,
    { kind: 'ORGANISATION', organisation, headCount: random.int(3, 12) } as const,
    { kind: 'RESIDENTS', headCount: random.int(8, 40) } as const,
  ];
}
