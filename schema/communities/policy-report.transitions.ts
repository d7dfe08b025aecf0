import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { liesIn } from '../organisations/one-place.js';
import { future, officeAt } from './policy.rules.js';
import { PolicyReport } from './policy-report.js';

interface Reported {
  readonly division: string;
  readonly issuedOn: string;
  readonly measures: number;
  readonly isReported: boolean;
}

export const policyReportTransitions = transitions({ concept: () => PolicyReport }, ({ begin }) => ({
  reportRollout: begin(
    '报告推行进展：由推行的旗县区、乡镇街道报告',
    'A place reports how far a policy has come there',
    {
      by: officeAt(),
      takes: ['policy', 'division', 'reportedOn', 'doneCount', 'text'],
      reads: {
        reported: fromSql<Reported>(
          `(select json_build_object('division', p.division_code, 'issuedOn', p.issued_on,
          'measures', (select count(*) from policy_measure m where m.policy_id = p.id),
          'isReported', exists (select from policy_report r where r.policy_id = p.id and r.division_code = {division}
            and r.reported_on = {reportedOn})) from policy_document p where p.id = {policy})`,
        ),
      },
      refusals: {
        ...future,
        NOT_IN_FORCE_THERE: ['文件不在该地施行', 'The document does not hold there'],
        BEFORE_ITS_ISSUE: ['早于文件印发日期', 'Before the document was issued'],
        MORE_THAN_MEASURES: ['已落实的措施多于文件的措施', 'More measures than the document has'],
        REPORTED_THAT_DAY: ['该日已报告', 'Reported for that day already'],
      },
      rule: ({ reported, division, reportedOn, doneCount, today }) => {
        if (!reported || !liesIn(division, reported.division)) return refuse('NOT_IN_FORCE_THERE', 'division');
        if (reportedOn > today) return refuse('IN_THE_FUTURE', 'reportedOn');
        if (reportedOn < reported.issuedOn) return refuse('BEFORE_ITS_ISSUE', 'reportedOn');
        if (doneCount > reported.measures) return refuse('MORE_THAN_MEASURES', 'doneCount');
        return reported.isReported ? refuse('REPORTED_THAT_DAY', 'reportedOn') : {};
      },
    },
  ),
}));
