import { Campaign } from '../../../schema/communities/campaign.js';
import { CampaignParticipation, type CampaignRole } from '../../../schema/communities/campaign-participation.js';
import { Donation } from '../../../schema/communities/donation.js';
import { ContactLink } from '../../../schema/contact-links/contact-link.js';
import type { Dataset } from '../../kit/dataset.js';
import { divide, weightsOf } from '../../kit/distribute.js';
import { enterpriseName } from '../../kit/organisations.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { campaigns, epidemicDonations } from '../../places/communities.js';
import { policies } from '../../places/policies.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { divisionOf } from '../organisations.js';
import { policyIdOf } from './policies.js';

const roles: readonly CampaignRole[] = ['SERVANT', 'INFORMANT', 'MEDIATOR', 'PUBLICIST'];

/** Campaigns with the deputies who take part and what they gave. */
export function seedCampaigns(data: Dataset): void {
  const random = randomOf('campaigns');
  let parts = 0;
  for (const { deputies, document, endedOn, ...campaign } of campaigns) {
    const { division, startedOn, name, kind } = campaign;
    const id = uuidOf(`campaign/${name}`, 0, new Date(startedOn));
    const policy = policies.find(({ title }) => title === document);
    data.add(Campaign, {
      id,
      ...campaign,
      status: endedOn ? 'SUMMARISED' : 'ONGOING',
      ...(endedOn && { endedOn }),
      ...(policy && { document: policyIdOf(policy.division, policy.title) }),
    });
    const taking = deputies ? random.sample(deputiesOf(data, division), deputies) : claimants(data, division);
    const givers = name === epidemicDonations.campaign ? taking.slice(0, epidemicDonations.gifts) : [];
    for (const [n, deputy] of taking.entries()) {
      const own: CampaignRole[] = random.sample(roles, random.int(1, 2));
      if (kind === 'EPIDEMIC_CONTROL' && random.chance(0.2)) own.push('BUSINESS_HELPER');
      if (n < givers.length) own.push('DONOR');
      data.add(CampaignParticipation, {
        id: uuidOf('campaign-part', parts++, new Date(startedOn)),
        campaign: id,
        deputy: deputy.id,
        roles: own,
        joinedOn: dayBetween(random, startedOn, addDays(startedOn, 60)),
      });
    }
    if (givers.length > 0) give(data, random, id, givers, startedOn);
  }
}

/** Those who claimed a poor household, each once. */
function claimants(data: Dataset, division: string): Pick<SeedDeputy, 'id'>[] {
  const links = data.of(ContactLink).filter((link) => link.purpose === 'POVERTY_RELIEF');
  const ids = new Set(links.map(({ deputy }) => deputy));
  return deputiesOf(data, division).filter(({ id }) => ids.has(id));
}

const goods = ['口罩、防护服', '消毒液、酒精', '方便食品、饮用水', '测温仪', '蔬菜、粮油'];

/** Gifts in whole hundreds of yuan that make the sum. */
function give(
  data: Dataset,
  random: Random,
  campaign: string,
  givers: readonly Pick<SeedDeputy, 'id'>[],
  from: string,
) {
  const { totalFen } = epidemicDonations;
  const sums = divide(totalFen, weightsOf(givers.length, random, 60), 10_000n);
  for (const [n, { id: deputy }] of givers.entries()) {
    const isGoods = random.chance(0.4);
    const division = '321181000000';
    const donatedOn = dayBetween(random, from, addDays(from, 60));
    data.add(Donation, {
      id: uuidOf('donation', n, new Date(donatedOn)),
      campaign,
      division,
      deputy,
      kind: isGoods ? 'GOODS' : 'MONEY',
      amountFen: Number(sums[n]),
      donatedOn,
      isPublished: random.chance(0.8),
      ...(isGoods && { goods: random.pick(goods) }),
      ...(random.chance(0.35) && { donorName: enterpriseName(random, divisionOf(division)) }),
    });
  }
}
