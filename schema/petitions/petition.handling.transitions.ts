import { one, refuse, type Words } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, liesIn, strangerAmong } from '../organisations/one-place.js';
import { agentOfIt, ownCase, petitionOffice, unit } from './petition.actors.js';
import type { PetitionStatus } from './petition.choices.js';
import { PetitionAgent } from './petition-agent.js';
import type { PetitionCase } from './petition-case.js';

const handed = { agency: one(() => Agency, '责任单位', 'The unit that is responsible', ['division']) };
const carrier = one(() => PetitionAgent, '代办员', 'The agent', ['division', 'deputy', 'appointedOn', 'endedOn']);

/** From where an accepted petition goes to the answer. A deputy helps and presses; the answer is the unit’s. */
export const handling = ({ act }: Words<PetitionCase, PetitionStatus>) => ({
  transferPetition: act('转送信访：转送有权处理的机关', 'Sent to the organ that is responsible', {
    from: ['SCREENED', 'ESCALATED'],
    to: 'TRANSFERRED',
    by: petitionOffice,
    given: handed,
    sees: ['division'],
    refusals: elsewhere,
    rule: ({ it, agency }) => strangerAmong({ agency }, it.division) ?? { sets: { agency: agency.id } },
  }),

  assignPetition: act('交办信访：交承办机关办理并要求反馈', 'Given to a unit that has to report back', {
    from: ['SCREENED', 'ESCALATED'],
    to: 'ASSIGNED',
    by: petitionOffice,
    given: handed,
    sees: ['division'],
    refusals: elsewhere,
    rule: ({ it, agency }) => strangerAmong({ agency }, it.division) ?? { sets: { agency: agency.id } },
  }),

  entrustPetition: act(
    '交代办员代办：首接、分流或者联合代办',
    'An agent carries it: who heard it first, whose field it is, or several together',
    {
      from: ['SCREENED', 'ASSIGNED'],
      to: 'AGENT_HANDLING',
      by: petitionOffice,
      needs: ['agencyMode'],
      takes: ['workMethods'],
      given: { agent: carrier },
      sees: ['division', 'ownDeputy', 'registeredOn'],
      refusals: {
        ...elsewhere,
        ...ownCase,
        AGENT_NOT_IN_OFFICE: [
          '代办员须在登记时已受聘，今天仍在任',
          'The agent was in office when it was registered, and is today',
        ],
      },
      rule: ({ it, agent, today }) => {
        if (!liesIn(it.division, agent.division)) return refuse('NOT_THIS_PLACE', 'agent');
        if (agent.appointedOn > it.registeredOn || (agent.endedOn && agent.endedOn < today))
          return refuse('AGENT_NOT_IN_OFFICE', 'agent');
        const isOwn = it.ownDeputy && it.ownDeputy === agent.deputy;
        return isOwn ? refuse('OWN_CASE', 'agent') : { sets: { agent: agent.id } };
      },
    },
  ),

  investigatePetition: act('调查信访：承办单位调查核实', 'The unit looks into the facts', {
    from: ['TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION'],
    to: 'UNDER_INVESTIGATION',
    by: unit,
  }),

  mediatePetition: act('调解信访：通过调解化解', 'It is to be settled by mediation', {
    from: ['TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'UNDER_INVESTIGATION'],
    to: 'IN_MEDIATION',
    by: { ...petitionOffice, ...unit, ...agentOfIt },
  }),

  replyPetition: act(
    '答复信访：由承办单位或者信访工作机构答复信访人，代表不直接处理问题（《代表法》第三十一条）',
    'The unit, or the petition office, answers the petitioner; deputies do not handle problems themselves (Deputies Law, art. 31)',
    {
      from: ['TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION', 'UNDER_INVESTIGATION'],
      to: 'REPLIED',
      by: { ...petitionOffice, ...unit },
      due: ['dueOn'],
      needs: ['outcome'],
    },
  ),
});
