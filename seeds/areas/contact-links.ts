import type { ContactMode } from '../../schema/contact-links/contact-link.choices.js';
import { ContactLink } from '../../schema/contact-links/contact-link.js';
import { ContactRecord } from '../../schema/contact-links/contact-record.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import type { Dataset, RowOf } from '../kit/dataset.js';
import { type Random, randomOf } from '../kit/random.js';
import { contactText } from '../kit/texts.js';
import { uuidOf } from '../kit/uuid.js';
import {
  claimedHouseholds,
  danyangLinks,
  householdHeads,
  organLinks,
  publicLinks,
  quanzhouLinks,
} from '../places/contact-links.js';
import { committeeLinks } from './contact-links/committee.js';
import { enterpriseLinks } from './contact-links/enterprises.js';
import { dayBetween } from './day-between.js';
import { deputiesOf } from './deputies.js';
import { agenciesOf } from './organisations.js';
import { textPlace } from './text-place.js';

export interface AddedLink {
  readonly id: string;
  readonly division: string;
  readonly startedOn: string;
}

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

/** Writes links and records with ids and what they have in common. */
export class LinkBook {
  readonly random: Random;
  #links = 0;
  #records = 0;

  /** Ids and choices of one book follow from its name. */
  constructor(
    private readonly data: Dataset,
    private readonly name = '',
  ) {
    this.random = randomOf(`${name}contact-links`);
  }

  link(row: RowOf<ContactLink>): AddedLink {
    const { division, startedOn } = row as { division: string; startedOn: string };
    const id = uuidOf(`${this.name}contact-link`, this.#links++, new Date(startedOn));
    this.data.add(ContactLink, { status: 'ACTIVE', hasChatGroup: false, ...row, id });
    return { id, division, startedOn };
  }

  record(link: AddedLink, row: Partial<RowOf<ContactRecord>> & { contactedOn: string }): void {
    const id = uuidOf(`${this.name}contact-record`, this.#records++, new Date(row.contactedOn));
    const { subject, outcome } =
      row.topic && row.outcome
        ? { subject: row.topic, outcome: row.outcome }
        : contactText(this.random, textPlace(townIn(link.division)));
    this.data.add(ContactRecord, {
      mode: this.mode(),
      problemStatus: 'NONE',
      topic: subject,
      outcome,
      ...row,
      id,
      link: link.id,
      division: link.division,
    });
  }

  /** Between `least` and `most` contacts until `to`, none before the link began. */
  talks(link: AddedLink, least: number, most: number, to = '2024-10-25'): void {
    for (let k = this.random.int(least, most); k > 0; k--)
      this.record(link, { contactedOn: dayBetween(this.random, link.startedOn, to) });
  }

  private mode(): ContactMode {
    return this.random.weighted([
      ['PHONE', 25],
      ['WECHAT', 25],
      ['VISIT', 20],
      ['SYMPOSIUM', 15],
      ['RESEARCH_INVITATION', 10],
      ['EMAIL', 5],
    ]);
  }
}

/** A township to speak of, where a link is kept by a city or county. */
const speakOf: Readonly<Record<string, string>> = {
  '150600': '150602003000',
  '420500': '420502003000',
  '350500': '350503002000',
};
const townIn = (division: string): string => {
  const county = division.slice(0, 6);
  if (speakOf[county]) return speakOf[county];
  if (division.slice(6) !== '000000') return division;
  return { '420526': '420526101000', '350582': '350582002000', '321181': '321181002000' }[county] ?? division;
};

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
          : random.chance(0.04) && { status: 'PLANNED', startedOn: '2024-12-01' }),
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
