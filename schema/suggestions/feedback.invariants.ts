import { always } from '../kit/index.js';

/** What a citizen’s voice became, and where the records of that are. */
export const conversions = [
  always(
    '转为建议的须有建议',
    'What became a suggestion has it',
    `{conversionTarget} <> 'SUGGESTION' or {suggestion} is not null`,
  ),
  always(
    '转为信访代办的须有信访事项，反之亦然',
    'What became a petition has it, and nothing else has',
    `({conversionTarget} is not distinct from 'PETITION') = ({petitions} > 0)`,
  ),
  always(
    '转为监督事项的须有监督事项，反之亦然',
    'What became a matter for supervision has it, and nothing else has',
    `({conversionTarget} is not distinct from 'SUPERVISION_MATTER') = ({supervisionMatters} > 0)`,
  ),
  always(
    '转为民生实事建议的须有建议项目',
    'What became a proposal for a livelihood project has it',
    `{conversionTarget} <> 'LIVELIHOOD_PROPOSAL' or {proposals} > 0`,
  ),
  always(
    '转为立法意见的须有立法意见',
    'What became an opinion on a draft has it',
    `{conversionTarget} <> 'LEGISLATIVE_OPINION' or {legislativeOpinions} > 0`,
  ),
];
