import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { congressOffice } from './round.actors.js';
import { RoundDeliberation } from './round-deliberation.js';

interface Round {
  readonly stage: string;
  readonly division: string;
  readonly isRecorded: boolean;
}

export const deliberationTransitions = transitions({ concept: () => RoundDeliberation }, ({ begin }) => ({
  recordDeliberation: begin(
    '记录审议：记载一个代表团对候选项目的审议意见',
    'What a delegation thinks of the candidates is put down',
    {
      by: { staff: congressOffice('round.division') },
      needs: ['round', 'delegation', 'deputyCount', 'opinion'],
      takes: ['remarks'],
      reads: {
        of: fromSql<Round>(
          `(select json_build_object('stage', r.stage, 'division', r.division_code, 'isRecorded', exists (select from round_deliberation d where d.round_id = r.id and d.delegation = {delegation})) from livelihood_round r where r.id = {round})`,
        ),
      },
      refusals: {
        NOT_DELIBERATING: ['该轮次不在审议阶段', 'The round is not at its deliberation'],
        DELIBERATED_BEFORE: ['该代表团的审议已有记载', 'This delegation’s opinion is recorded already'],
      },
      rule: ({ of, today }) => {
        if (of?.stage !== 'DELIBERATING') return refuse('NOT_DELIBERATING', 'round');
        if (of.isRecorded) return refuse('DELIBERATED_BEFORE', 'delegation');
        return { sets: { division: of.division, heldOn: today } };
      },
    },
  ),
}));
