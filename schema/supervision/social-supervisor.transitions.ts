import { add, code, day, fromSql, one, optional, personal, refuse, text, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, isOfOnePlace, strangerAmong } from '../organisations/one-place.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { maskedName, maskedPhone, plainPhone } from '../suggestions/feedback.masks.js';
import { SocialSupervisor, SocialSupervisorStatus } from './social-supervisor.js';
import { SupervisionVisit } from './supervision-visit.js';

const office = { staff: congressOffice() };

const appointed = {
  name: personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 })),
  phone: optional(
    personal(
      code('电话：加密保存，平时隐去中间四位', 'Encrypted; shown with its middle digits hidden', { max: 20 }),
      plainPhone,
    ),
  ),
  appointedBy: optional(one(() => Agency, '聘任单位', 'The office that appoints', ['division'])),
};

export const socialSupervisorTransitions = transitions(
  {
    concept: () => SocialSupervisor,
    state: 'status',
    states: SocialSupervisorStatus,
    code: {
      name: 'supervisorCode',
      kept: 'codeDigest',
      query: 'socialSupervisorByCode',
      zh: '聘任码：聘任时告知，社会监督员凭此记载监督情况',
      en: 'The code of the appointment, told when it is made: with it the supervisor puts down what was seen',
    },
  },
  ({ begin, act }) => ({
    appointSupervisor: begin(
      '聘任社会监督员：聘任公民监督民生实事项目',
      'A citizen is appointed to watch over projects',
      {
        to: 'ACTIVE',
        by: office,
        needs: ['kind', 'division'],
        takes: ['project'],
        given: appointed,
        reads: {
          projectPlace: fromSql<string>('(select j.division_code from livelihood_project j where j.id = {project})'),
        },
        refusals: elsewhere,
        rule: ({ division, name, phone, appointedBy, projectPlace, today }) => {
          if (projectPlace && !isOfOnePlace(projectPlace, division)) return refuse('NOT_THIS_PLACE', 'project');
          const masked = { nameMasked: maskedName(name), phoneMasked: phone ? maskedPhone(phone) : null };
          return (
            strangerAmong({ appointedBy }, division) ?? {
              sets: { ...masked, appointedBy: appointedBy?.id ?? null, appointedOn: today },
            }
          );
        },
      },
    ),

    recordLook: act('记载监督情况：社会监督员凭聘任码记载所见', 'The supervisor puts down what was seen, by the code', {
      from: ['ACTIVE'],
      byCode: true,
      given: {
        findings: text('所见情况', 'What was seen', { max: 2000 }),
        seenOn: day('日期', 'On which day'),
        at: optional(
          one(() => LivelihoodProject, '项目：不填的为所监督的项目', 'By default the one that is watched', [
            'division',
          ]),
        ),
      },
      sees: ['division', 'project', 'appointedOn'],
      refusals: {
        ...elsewhere,
        NOT_IN_OFFICE_THEN: ['日期须在聘任之后、今天之前', 'The day lies before the appointment or after today'],
        WATCHES_ANOTHER_PROJECT: ['受聘监督的不是此项目', 'Appointed to watch over another project'],
        PROJECT_MISSING: ['须指明项目', 'Say which project'],
      },
      rule: ({ id, it, findings, seenOn, at, today, newId }) => {
        if (seenOn < it.appointedOn || seenOn > today) return refuse('NOT_IN_OFFICE_THEN', 'seenOn');
        if (at && it.project && at.id !== it.project) return refuse('WATCHES_ANOTHER_PROJECT', 'at');
        const project = at?.id ?? it.project;
        if (!project) return refuse('PROJECT_MISSING', 'at');
        const look = { id: newId(), method: 'SOCIAL', visitedOn: seenOn, division: it.division, project } as const;
        const own = { socialSupervisor: id, findings, hasProblem: false, isPublished: false };
        return strangerAmong({ at }, it.division) ?? { also: [add(SupervisionVisit, { ...look, ...own })] };
      },
    }),

    endSupervisor: act('解聘社会监督员', 'The appointment ends', {
      from: ['ACTIVE'],
      to: 'ENDED',
      by: office,
      reason: 'optional',
      rule: ({ today }) => ({ sets: { endedOn: today } }),
    }),
  }),
);
