import { always } from '../kit/index.js';

const reaches = (channel: string, target: string, zh: string, en: string) =>
  always(zh, en, `{channel} <> '${channel}' or {${target}} is not null`);

/** What comes by a code reaches whom or what the code is of. */
export const addressed = [
  reaches('PROJECT_QR', 'project', '扫项目码反映的须有项目', 'What came by the code of a project is about that'),
  reaches(
    'CHANNEL_QR',
    'onlineChannel',
    '扫渠道码反映的须有渠道',
    'What came by the code of a channel came through it',
  ),
  reaches('LIAISON_QR', 'scannedCode', '扫联络员码反映的须有所扫的码', 'What came to a liaison names the code'),
  always(
    '所反映的项目、代表、家站与所扫的码一致',
    'A scanned code belongs to the place of the feedback',
    `{scannedCode} is null or coalesce({receivedOn} <= {scannedCode.fellBackOn}, false) or ({scannedCode.project} is not distinct from {project} or {scannedCode.project} is null)
      and ({scannedCode.deputy} is null or {scannedCode.deputy} = {deputy})
      and ({scannedCode.station} is null or {scannedCode.station} = {station})
      and ({scannedCode.onlineChannel} is null or {scannedCode.onlineChannel} = {onlineChannel})`,
  ),
  always(
    '扫码在发码之后、停用之前',
    'A code is scanned while it is in use',
    '{scannedCode} is null or {receivedOn} between {scannedCode.issuedOn} and coalesce({scannedCode.revokedOn}, {receivedOn})',
  ),
];

/** What a citizen’s feedback became, and where the records of that are. */
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
