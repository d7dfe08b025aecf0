import {
  add,
  any,
  choice,
  code,
  day,
  fen,
  fromSql,
  mine,
  one,
  optional,
  refuse,
  text,
  type Words,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { AcceptanceCheck, AcceptanceCheckKind } from './acceptance-check.js';
import type { EvaluationBody, ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { amountRefusals } from './project.funding.js';
import { ratedBy, rating } from './project.rating.js';
import { congressOffice, lead, leadOrOverseers, overseers } from './round.actors.js';
import { UpkeepReport } from './upkeep-report.js';

const office = { staff: congressOffice() };
const checkInput = {
  kind: choice(AcceptanceCheckKind, '类别', 'What was checked'),
  checkedBy: text('验收单位', 'Who checked it', { max: 100 }),
  documentNumber: optional(code('文号', 'Number of the document', { max: 100 })),
  passedOn: day('通过日期', 'Passed on'),
};
const representatives: readonly EvaluationBody[] = ['DEPUTIES', 'STREET_ASSEMBLY'];

/** From the end of the works to their use, with those who rate them. */
export const accepting = ({ act }: Words<LivelihoodProject, ProjectStatus>) => ({
  applyForAcceptance: act('申请验收：完工后由牵头部门申请', 'The lead department applies for acceptance', {
    from: ['COMPLETED'],
    by: lead,
    sees: ['acceptanceAppliedOn'],
    refusals: { APPLIED_FOR: ['已经申请验收', 'Acceptance is applied for already'] },
    guard: ({ it }) => (it.acceptanceAppliedOn ? refuse('APPLIED_FOR', 'id') : undefined),
    rule: ({ today }) => ({ sets: { acceptanceAppliedOn: today } }),
  }),

  recordAcceptanceCheck: act('记载专项验收：如消防验收、室内环境检测', 'A check that it has passed is put down', {
    from: ['COMPLETED', 'ACCEPTED'],
    by: leadOrOverseers,
    aside: true,
    given: checkInput,
    sees: ['completedOn'],
    refusals: { CHECKED_OUT_OF_TIME: ['日期须在完工之后、今天之前', 'The day lies before completion or after today'] },
    rule: ({ id: project, it, kind, checkedBy, documentNumber = null, passedOn, today, newId }) =>
      passedOn < it.completedOn! || passedOn > today
        ? refuse('CHECKED_OUT_OF_TIME', 'passedOn')
        : { also: [add(AcceptanceCheck, { id: newId(), project, kind, checkedBy, documentNumber, passedOn })] },
  }),

  acceptProject: act(
    '验收项目：申请验收、问题全部整改后验收',
    'Accepted once that is applied for and all problems are put right',
    {
      from: ['COMPLETED'],
      to: 'ACCEPTED',
      by: overseers,
      needs: ['acceptance'],
      takes: ['acceptedOn'],
      sees: ['acceptanceAppliedOn'],
      reads: {
        issues: fromSql<number>(
          `(select count(*) from project_issue i where i.project_id = {id} and i.status in ('OPEN', 'RECTIFYING'))`,
        ),
      },
      refusals: {
        NOT_APPLIED_FOR: ['牵头部门尚未申请验收', 'The lead department has not applied for it yet'],
        ISSUES_OPEN: ['还有问题没有整改', 'Some problems are not put right yet'],
        ACCEPTED_OUT_OF_TIME: ['日期须在申请之后、今天之前', 'The day lies before the application or after today'],
      },
      rule: ({ it, issues, today, acceptedOn = today }) => {
        if (!it.acceptanceAppliedOn) return refuse('NOT_APPLIED_FOR', 'id');
        if (issues) return refuse('ISSUES_OPEN', 'id');
        if (acceptedOn < it.acceptanceAppliedOn || acceptedOn > today)
          return refuse('ACCEPTED_OUT_OF_TIME', 'acceptedOn');
        return { sets: { acceptedOn } };
      },
    },
  ),

  rateProject: act(
    '测评项目：代表、议政代表、群众或者第三方分三档测评，只载票数',
    'Deputies, an assembly, residents or a third party rate it in three classes; only counts are kept',
    { ...rating, from: ['COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION'], by: office },
  ),

  evaluateProject: act('完成测评：代表或者议政代表已测评', 'Those who decided on it have rated it', {
    from: ['ACCEPTED'],
    to: 'EVALUATED',
    by: office,
    reads: { ratedBy },
    refusals: { NOT_RATED: ['代表或者议政代表尚未测评', 'Neither deputies nor their assembly have rated it'] },
    rule: ({ ratedBy = [] }) =>
      ratedBy.some((body) => representatives.includes(body)) ? {} : refuse('NOT_RATED', 'id'),
  }),

  handOverProject: act('移交项目：验收后移交运营单位', 'Once accepted it is handed over to who operates it', {
    from: ['ACCEPTED', 'EVALUATED', 'IN_OPERATION'],
    by: overseers,
    aside: true,
    needs: ['operator'],
    given: { unit: optional(one(() => Agency, '运营单位(部门)：是平台上的单位的', 'If it is one here', ['division'])) },
    sees: ['division'],
    refusals: elsewhere,
    rule: ({ it, unit, today }) =>
      strangerAmong({ unit }, it.division) ?? { sets: { operatingUnit: unit?.id ?? null, handedOverOn: today } },
  }),

  operateProject: act('投入使用：由运营单位管护，未移交的同时移交', 'In use, and kept up by who operates it', {
    from: ['EVALUATED'],
    to: 'IN_OPERATION',
    by: leadOrOverseers,
    needs: ['upkeep'],
    takes: ['operator', 'operatedOn'],
    sees: ['operator', 'acceptedOn'],
    refusals: {
      OPERATOR_MISSING: ['须写明运营单位', 'Say who operates it'],
      OPENED_OUT_OF_TIME: ['投用日期须在验收之后、今天之前', 'In use before its acceptance or after today'],
    },
    rule: ({ it, operator = it.operator, today, operatedOn = today }) => {
      if (!operator) return refuse('OPERATOR_MISSING', 'operator');
      if (operatedOn < it.acceptedOn! || operatedOn > today) return refuse('OPENED_OUT_OF_TIME', 'operatedOn');
      return { sets: { operatedOn } };
    },
  }),

  reportUpkeep: act('报告管护：运营单位报告运行和管护情况', 'The operator tells how it runs and is kept up', {
    from: ['IN_OPERATION'],
    by: { ...leadOrOverseers, agency: any(leadOrOverseers.agency, mine('operatingUnit', 'agency')) },
    aside: true,
    given: {
      summary: text('管护情况', 'How it runs, and what was done', { max: 1000 }),
      spentFen: optional(fen('管护经费(分)', 'Spent on it, in fen')),
    },
    takes: ['upkeep'],
    refusals: { NO_AMOUNT: amountRefusals.NO_AMOUNT },
    rule: ({ id: project, summary, spentFen, today, newId }) => {
      if (spentFen !== undefined && spentFen <= 0) return refuse('NO_AMOUNT', 'spentFen');
      const report = { id: newId(), project, summary, spentFen: spentFen ?? null, reportedOn: today };
      return { also: [add(UpkeepReport, report)] };
    },
  }),
});
