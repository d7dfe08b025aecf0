import { SolicitationParticipant } from '../../../schema/legislation/solicitation-participant.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { businessOpinions, type openTopics, type TopicOfPlace } from '../../places/legislation.js';
import { underWay } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import type { Opinions } from './opinions.js';
import { solicit } from './solicit.js';

/** All deputies of the city are asked; so many answer, some of them together. */
export function solicitTopic(
  data: Dataset,
  opinions: Opinions,
  { city, kind, topic, opensOn, deputies, opinions: count }: TopicOfPlace,
) {
  const { random } = opinions;
  const asked = solicit(data, city, opensOn, { topic, kind, channels: ['ONLINE'] });
  const invited = random.shuffle(deputiesOf(data, city, 'PREFECTURE'));
  for (const [n, { id: deputy }] of invited.entries())
    data.add(SolicitationParticipant, {
      id: uuidOf(`participant/${asked.id}`, n, new Date(opensOn)),
      solicitation: asked.id,
      deputy,
      invitedOn: opensOn,
      ...(n < (deputies ?? 0) && { respondedOn: dayBetween(random, opensOn, asked.closesOn) }),
    });
  const isOnBusiness = kind === 'BUSINESS_ENVIRONMENT';
  for (let n = 0; n < count; n++) {
    const { id: deputy, division } = invited[n % Math.max(1, deputies ?? 1)]!;
    const usual = opinions.topicText(division, isOnBusiness ? 'BUSINESS' : undefined);
    const text = isOnBusiness && n === 0 ? businessOpinions.first : usual;
    const organ = isOnBusiness && businessOpinions.organs.find(([words]) => words.test(text))?.[1];
    const referral = organ ? { referTo: agencyIdOf(city, organ) } : {};
    // Where more answer than there are opinions, the others sign one of them.
    const together = invited.slice(0, deputies ?? 0).filter((_, other) => other % count === n && other >= count);
    const all = [deputy, ...together.map(({ id }) => id)];
    opinions.takeTopic({ asked, division, text, deputies: all, ...referral });
  }
}

/** Some deputies are asked, and some of them have answered by the day of loading. */
export function askNow(
  data: Dataset,
  opinions: Opinions,
  { division, kind, topic, opensOn: told }: (typeof openTopics)[number],
) {
  const { random } = opinions;
  const opensOn = underWay(data, told);
  const asked = solicit(data, division, opensOn, { topic, kind, channels: ['ONLINE', 'SYMPOSIUM'] });
  const level = divisionOf(division).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE';
  for (const [n, deputy] of random.sample(deputiesOf(data, division, level), 36).entries()) {
    const respondedOn = n < 12 ? dayBetween(random, opensOn, addDays(data.day, -1)) : undefined;
    data.add(SolicitationParticipant, {
      id: uuidOf(`participant/${asked.id}`, n, new Date(opensOn)),
      solicitation: asked.id,
      deputy: deputy.id,
      invitedOn: opensOn,
      ...(respondedOn && { respondedOn }),
    });
    const text = opinions.topicText(deputy.division);
    if (respondedOn)
      opinions.takeTopic({
        asked,
        division: deputy.division,
        text,
        deputies: [deputy.id],
        statedOn: respondedOn,
      });
  }
}
