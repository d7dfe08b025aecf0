import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { Dataset } from '../kit/dataset.js';
import {
  claimedHouseholds,
  danyangLinks,
  householdHeads,
  organLinks,
  publicLinks,
  quanzhouLinks,
} from '../places/contact-links.js';
import { underWay } from './as-of.js';
import { committeeLinks } from './contact-links/committee.js';
import { enterpriseLinks } from './contact-links/enterprises.js';
import { LinkBook } from './contact-links/link-book.js';
import { dayBetween } from './day-between.js';
import { deputiesOf } from './deputies.js';
import { agenciesOf } from './organisations.js';

/** Links of the places, and their records. Needs divisions, agencies and deputies. */
export function seedContactLinks(data: Dataset): void {
  const book = new LinkBook(data);
  committeeLinks(data, book);
  organs(data, book, organLinks);
  withPublic(data, book, publicLinks);
  enterpriseLinks(data, book);
  householdsOfAijia(data, book);
  householdsOfDanyang(data, book);
  withPublic(data, new LinkBook(data, 'quanzhou/'), [quanzhouLinks]);
  const danyang = new LinkBook(data, 'danyang/');
  organs(data, danyang, danyangLinks.organs);
  withPublic(data, danyang, danyangLinks.public);
}

interface OrgansOfPlace {
  readonly city: string;
  readonly level: CongressLevel;
  readonly systems: readonly string[];
  readonly deputies: number;
}

/** Organs of a place keep contact with deputies of its congress. */
function organs(data: Dataset, book: LinkBook, { city, level, systems, deputies }: OrgansOfPlace): void {
  const { random } = book;
  const agencies = agenciesOf(data, city)
    .filter(({ division, system }) => division === city && systems.includes(system))
    .slice(0, 14);
  for (const [i, deputy] of random.sample(deputiesOf(data, city, level), deputies).entries()) {
    const link = book.link({
      kind: 'ORGAN_TO_DEPUTY',
      purpose: 'INFORMATION',
      deputy: deputy.id,
      agency: agencies[i % agencies.length]!.id,
      division: city,
      startedOn: dayBetween(random, '2023-02-01', '2023-06-30'),
    });
    book.talks(link, 0, 3);
  }
}

/** Deputies keep contact with the people of the township or village where they live. */
function withPublic(
  data: Dataset,
  book: LinkBook,
  places: readonly { readonly place: string; readonly deputies: number }[],
): void {
  const { random } = book;
  for (const { place, deputies } of places)
    for (const deputy of random.sample(deputiesOf(data, place, 'COUNTY'), deputies)) {
      const startedOn = dayBetween(random, '2022-03-01', '2024-09-30');
      const ended = random.chance(0.06);
      const link = book.link({
        kind: 'DEPUTY_TO_PUBLIC',
        purpose: 'REGULAR_CONTACT',
        deputy: deputy.id,
        division: deputy.division,
        hasChatGroup: random.chance(0.4),
        startedOn,
        ...(ended
          ? { status: 'ENDED', endedOn: dayBetween(random, startedOn, '2024-10-20') }
          : random.chance(0.04) && { status: 'PLANNED', startedOn: underWay(data, '2024-12-01') }),
      });
      if (link.startedOn < '2024-11-01' && !ended) book.talks(link, 0, 3);
    }
}

function householdsOfAijia(data: Dataset, book: LinkBook): void {
  const { random } = book;
  const { town, deputies, householdsPerDeputy } = householdHeads;
  for (const deputy of random.sample(deputiesOf(data, town), deputies)) {
    const link = book.link({
      kind: 'HOUSEHOLD',
      purpose: 'HOUSEHOLD_CARE',
      deputy: deputy.id,
      division: deputy.division,
      householdCount: random.int(householdsPerDeputy - 2, householdsPerDeputy + 2),
      hasChatGroup: true,
      startedOn: dayBetween(random, '2022-05-01', '2022-09-30'),
    });
    book.talks(link, 1, 4, '2023-07-31');
  }
}

function householdsOfDanyang(data: Dataset, book: LinkBook): void {
  const { random } = book;
  const deputies = deputiesOf(data, claimedHouseholds.city);
  for (const deputy of random.sample(deputies, claimedHouseholds.households)) {
    const startedOn = dayBetween(random, '2020-03-01', '2020-10-31');
    const link = book.link({
      kind: 'HOUSEHOLD',
      purpose: 'POVERTY_RELIEF',
      status: 'ENDED',
      deputy: deputy.id,
      division: deputy.division,
      householdCount: 1,
      startedOn,
      endedOn: dayBetween(random, '2021-01-10', '2021-03-31'),
      note: '“万善丹阳”APP认领',
    });
    book.talks(link, 0, 2, '2020-12-31');
  }
}
