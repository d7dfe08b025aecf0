import type { ContactMode } from '../../../schema/contact-links/contact-link.choices.js';
import { ContactLink } from '../../../schema/contact-links/contact-link.js';
import { ContactRecord } from '../../../schema/contact-links/contact-record.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { contactText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { dayBetween } from '../day-between.js';
import { textPlace } from '../text-place.js';

export interface AddedLink {
  readonly id: string;
  readonly division: string;
  readonly startedOn: string;
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
