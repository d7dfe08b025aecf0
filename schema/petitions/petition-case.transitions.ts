import { holding } from '../accounts/holding.js';
import {
  all,
  choice,
  code,
  everything,
  fromSql,
  one,
  optional,
  personal,
  refuse,
  text,
  transitions,
  within,
  yes,
} from '../kit/transitions.js';
import type { DivisionLevel } from '../organisations/division.choices.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { Station } from '../stations/station.js';
import { maskedName, maskedPhone, plainPhone } from '../suggestions/feedback.masks.js';
import { deputiesOf } from '../supervision/supervision.actors.js';
import { ownCase, petitionOffice } from './petition.actors.js';
import { PetitionChannel, PetitionStatus } from './petition.choices.js';
import { petitionDueFrom } from './petition.clocks.js';
import { ending } from './petition.ending.transitions.js';
import { handling } from './petition.handling.transitions.js';
import { PetitionCase } from './petition-case.js';

const taken = ['title', 'content', 'category', 'division', 'petitionerCount'] as const;
const registration = {
  channel: optional(
    choice(
      PetitionChannel,
      '信访渠道：不填的，代表登记的为代表受理，其他的为来访',
      'How it came; by default taken up by the deputy who registers it, else a visit',
    ),
  ),
  isBacklog: optional(yes('信访积案：登记前已多年未解决', 'Whether it was unsolved for years before')),
  station: optional(one(() => Station, '受理家站', 'The station where it was taken down', ['division'])),
  name: optional(personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 }))),
  phone: optional(
    personal(
      code('电话：加密保存，平时隐去中间四位', 'Encrypted; shown with its middle digits hidden', { max: 20 }),
      plainPhone,
    ),
  ),
};
const registrationReads = {
  level: fromSql<DivisionLevel>('(select d.level from division d where d.code = {division})'),
  seated: deputiesOf('{division}'),
};

const registrationRefusals = {
  ...elsewhere,
  ...ownCase,
  NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
  PETITIONER_MISSING: ['信访人数不得少于1', 'There is at least one petitioner'],
} as const;
const maskedSender = (name: string | undefined, phone: string | undefined) => ({
  petitionerMasked: name ? maskedName(name) : null,
  phoneMasked: phone ? maskedPhone(phone) : null,
});

/** The number of a petition: its day, and what nobody can count on from. */
const numberOf = (id: string, today: string) => `XF${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
const fresh = { workMethods: [], isPublished: false };

export const petitionTransitions = transitions(
  { concept: () => PetitionCase, state: 'status', states: PetitionStatus },
  ({ begin, act }) => ({
    registerPetition: begin(
      '登记信访：代表或者代办员转来的，由信访工作机构决定是否受理',
      'A petition is put down; what deputies and agents pass on, the petition office accepts or not',
      {
        to: 'REGISTERED',
        by: { staff: all(within(), holding('PETITION_OFFICE', 'PETITION_AGENT')), deputy: everything },
        needs: taken,
        takes: ['ownDeputy'],
        given: registration,
        reads: registrationReads,
        refusals: registrationRefusals,
        rule: ({ id, viewer, today, level, seated = [], station, name, phone, channel, ...said }) => {
          const { deputy } = viewer;
          const { division, ownDeputy, petitionerCount, isBacklog = false } = said;
          if (deputy && !seated.includes(deputy)) return refuse('NOT_ITS_DEPUTY', 'division');
          if (deputy && ownDeputy === deputy) return refuse('OWN_CASE', 'ownDeputy');
          if (petitionerCount < 1 || !level) return refuse('PETITIONER_MISSING', 'petitionerCount');
          const from = { channel: channel ?? (deputy ? 'DEPUTY' : 'VISIT'), deputy: deputy ?? null } as const;
          const who = { ...maskedSender(name, phone), petitionerCount, isBacklog, tier: level };
          const own = { number: numberOf(id, today), station: station?.id ?? null, registeredOn: today };
          const sets = { ...fresh, ...from, ...who, ...own, ...petitionDueFrom(today) };
          return strangerAmong({ station }, division) ?? { sets };
        },
      },
    ),

    acceptPetition: act(
      '受理信访：由信访工作机构受理并告知信访人',
      'The petition office accepts it and tells the petitioner',
      {
        from: ['REGISTERED'],
        to: 'SCREENED',
        by: petitionOffice,
        due: ['notifyDueOn'],
        rule: ({ today }) => ({ sets: { notifiedOn: today } }),
      },
    ),

    declinePetition: act(
      '不予受理信访：告知信访人原因和应当向何处提出',
      'Not accepted: the petitioner is told why, and where to turn',
      {
        from: ['REGISTERED'],
        to: 'NOT_ACCEPTED_NOTIFIED',
        by: petitionOffice,
        due: ['notifyDueOn'],
        needs: ['notAcceptedReason'],
        reason: 'required',
        rule: ({ today }) => ({ sets: { notifiedOn: today } }),
      },
    ),
  }),
  handling,
  ending,
);
