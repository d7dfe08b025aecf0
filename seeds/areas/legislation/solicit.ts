import type {
  OpinionChannel,
  SolicitationKind,
  SolicitationStatus,
} from '../../../schema/legislation/legislation.choices.js';
import { OpinionSolicitation } from '../../../schema/legislation/opinion-solicitation.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays, daysBetween } from '../days.js';
import { agencyIdOf } from '../organisations.js';
import type { Asked } from './opinions.js';

interface Solicitation {
  readonly topic: string;
  readonly kind: SolicitationKind;
  readonly channels: readonly OpinionChannel[];
  readonly draftVersion?: string;
}

/** Open for thirty days and some; then collated, reported and fed back. */
export function solicit(
  data: Dataset,
  city: string,
  opensOn: string,
  { topic, channels, draftVersion, ...more }: Solicitation,
): Asked {
  const closesOn = addDays(opensOn, 35);
  const age = daysBetween(closesOn, data.day);
  const status: SolicitationStatus =
    age < 0 ? 'OPEN' : age < 5 ? 'CLOSED' : age < 20 ? 'COLLATED' : age < 45 ? 'REPORTED' : 'FED_BACK';
  const id = uuidOf(`solicitation/${city}/${topic}`, 0, new Date(opensOn));
  data.add(OpinionSolicitation, {
    id,
    topic,
    channels,
    status,
    division: city,
    organiser: agencyIdOf(city, draftVersion ? 'LEGISLATION_OFFICE' : 'DEPUTY_COMMITTEE'),
    notice: `现就${topic}公开征求意见，可通过履职平台、人大网站、公众号或者书面提出，截止日期${closesOn}。`,
    opensOn,
    closesOn,
    ...(status === 'FED_BACK' && { fedBackOn: addDays(closesOn, 45) }),
    ...(draftVersion && { draftVersion }),
    ...more,
  });
  return { id, city, opensOn, closesOn, status };
}
