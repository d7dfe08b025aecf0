import { holding, localOffices } from '../accounts/holding.js';
import { all, day, mine, optional, refuse, transitions, value, within, yes } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import { ContactLinkStatus } from './contact-link.choices.js';
import { counterpartFault, counterpartRefusals, counterparts } from './contact-link.counterparts.js';
import { ContactLink } from './contact-link.js';

const office = { staff: all(within(), holding(...localOffices)) };
/** What a deputy takes upon herself. */
const own = all(mine('deputy', 'deputy'), value('kind', 'DEPUTY_TO_PUBLIC', 'ENTERPRISE', 'HOUSEHOLD'));

export const contactLinkTransitions = transitions(
  { concept: () => ContactLink, state: 'status', states: ContactLinkStatus },
  ({ begin, act }) => ({
    assignContactLink: begin(
      '建立联系：明确谁与谁保持联系，起始日期在今天之后的为拟建立',
      'Who keeps contact with whom is settled; planned where it begins after today',
      {
        toOneOf: ['PLANNED', 'ACTIVE'],
        by: { ...office, deputy: own },
        takes: [
          ...(['kind', 'purpose', 'deputy', 'division', 'note'] as const),
          ...(['committeeMember', 'agency', 'enterprise', 'householdCount', 'householdArea'] as const),
        ],
        given: {
          startedOn: optional(day('起始日期：不填的为今天', 'First day; today if absent')),
          hasChatGroup: optional(yes('建有微信群', 'Whether the deputy keeps a chat group for it')),
        },
        reads: counterparts,
        refusals: { ...elsewhere, ...counterpartRefusals },
        rule: (on) => {
          const { startedOn = on.today, hasChatGroup = false, enterpriseIs } = on;
          const named = enterpriseIs && {
            enterpriseName: enterpriseIs.name,
            enterpriseCreditCode: enterpriseIs.creditCode,
          };
          const status = startedOn > on.today ? 'PLANNED' : 'ACTIVE';
          return counterpartFault(on) ?? { sets: { status, startedOn, hasChatGroup, ...named } };
        },
      },
    ),

    startContactLink: act('开始联系：自当日起联系', 'The contact begins today', {
      from: ['PLANNED'],
      to: 'ACTIVE',
      by: { ...office, deputy: mine('deputy', 'deputy') },
      rule: ({ today }) => ({ sets: { startedOn: today } }),
    }),

    endContactLink: act('结束联系：当日为最后一日', 'The contact ends today', {
      from: ['PLANNED', 'ACTIVE'],
      to: 'ENDED',
      by: { ...office, deputy: own },
      aside: true,
      reason: 'optional',
      sees: ['startedOn'],
      rule: ({ it, today }) => ({
        sets: { endedOn: today, startedOn: it.startedOn > today ? today : it.startedOn },
      }),
    }),

    updateHouseholds: act('调整包联：调整户数、范围和微信群', 'The homes that are looked after are others', {
      from: ['PLANNED', 'ACTIVE'],
      by: { ...office, deputy: own },
      takes: ['householdCount', 'householdArea', 'hasChatGroup'],
      sees: ['kind'],
      refusals: { NO_HOUSEHOLDS: ['不是包联农户的联系', 'It is no contact with households'] },
      guard: ({ it }) => (it.kind === 'HOUSEHOLD' ? undefined : refuse('NO_HOUSEHOLDS', 'id')),
    }),
  }),
);
