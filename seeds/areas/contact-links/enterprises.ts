import type { ProblemStatus } from '../../../schema/contact-links/contact-link.choices.js';
import { Enterprise } from '../../../schema/contact-links/enterprise.js';
import type { Dataset } from '../../kit/dataset.js';
import { distribute } from '../../kit/distribute.js';
import { enterpriseName } from '../../kit/organisations.js';
import { uuidOf } from '../../kit/uuid.js';
import { enterpriseFunnel as funnel } from '../../places/contact-links.js';
import { dayBetween } from '../day-between.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { agenciesOf, divisionOf, type SeedAgency } from '../organisations.js';
import { creditCode } from './credit-code.js';
import type { AddedLink, LinkBook } from './link-book.js';
import { businessMatters, visitOutcomes, visitTopics } from './matters.js';

const to = '2023-07-20';

/**
 * The funnel of 宜昌市: deputies of city, counties and townships are linked with enterprises, most visit them, half of
 * these bring back problems, and of the problems a part is assigned and handled. One link is one enterprise.
 */
export function enterpriseLinks(data: Dataset, book: LinkBook): void {
  const deputies = linkedDeputies(data, book);
  const visitors = deputies.slice(0, funnel.deputiesVisiting);
  const others = deputies.slice(funnel.deputiesVisiting);
  const ofOthers = others.map(() => book.random.int(1, 4));
  const left = funnel.enterprises - ofOthers.reduce((sum, n) => sum + n, 0);
  const linker = new Linker(data, book);
  for (const [i, deputy] of others.entries()) linker.link(deputy, ofOthers[i]!);
  const counts = distribute(left, visitors.length, book.random, 1);
  const links = visitors.map((deputy, i) => linker.link(deputy, counts[i]!));
  visit(data, book, links, left - funnel.enterprisesVisited);
}

function linkedDeputies(data: Dataset, { random }: LinkBook): SeedDeputy[] {
  const levels = ['TOWNSHIP', 'COUNTY', 'PREFECTURE'] as const;
  const all = new Map(
    levels.flatMap((level) => deputiesOf(data, funnel.city, level)).map((deputy) => [deputy.id, deputy]),
  );
  return random.sample([...all.values()], funnel.deputies);
}

/** How many of the enterprises are on record; the others are names on their links, as lists of links tell them. */
const onRecord = 24;

/** Links deputies with enterprises of their county, each enterprise with one deputy. */
class Linker {
  readonly #names = new Set<string>();

  constructor(
    private readonly data: Dataset,
    private readonly book: LinkBook,
  ) {}

  link(deputy: SeedDeputy, count: number): AddedLink[] {
    const county = divisionOf(deputy.division.slice(0, 6));
    const division = `${deputy.division.slice(0, 9)}000`;
    return Array.from({ length: count }, () => {
      const name = this.#name(county);
      const code = creditCode(county.code, this.#names.size);
      return this.book.link({
        kind: 'ENTERPRISE',
        purpose: 'BUSINESS_ENVIRONMENT',
        deputy: deputy.id,
        division,
        ...(this.#names.size <= onRecord && { enterprise: this.#record(name, code, division) }),
        enterpriseName: name,
        enterpriseCreditCode: code,
        startedOn: dayBetween(this.book.random, '2022-07-01', '2022-12-31'),
      });
    });
  }

  #record(name: string, creditCode: string, division: string): string {
    const id = uuidOf('enterprise', this.#names.size);
    this.data.add(Enterprise, { id, name, creditCode, division, status: 'ACTIVE' });
    return id;
  }

  #name(county: { readonly code: string; readonly name: string }): string {
    for (;;) {
      const name = enterpriseName(this.book.random, county);
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }
}

/** Every deputy visits at least one enterprise; `unvisited` of their enterprises are still to come. */
function visit(data: Dataset, book: LinkBook, links: readonly (readonly AddedLink[])[], unvisited: number): void {
  const { random } = book;
  const later = new Set(
    random.sample(
      links.flatMap((own) => own.slice(1)),
      unvisited,
    ),
  );
  const visited = links.map((own) => own.filter((link) => !later.has(link)));
  const problems = problemsOf(book, visited);
  const agencies = Map.groupBy(agenciesOf(data, funnel.city), ({ division }) => division.slice(0, 6));
  for (const link of visited.flat()) {
    const status = problems.get(link) ?? 'NONE';
    const contactedOn = dayBetween(random, '2023-01-05', '2023-06-10');
    book.record(link, {
      mode: 'VISIT',
      contactedOn,
      topic: random.pick(visitTopics),
      outcome: status === 'NONE' ? random.pick(visitOutcomes) : '收集到问题或者建议，已登记',
      problemStatus: status,
      ...problem(book, agencies.get(link.division.slice(0, 6)) ?? [], status, contactedOn),
    });
  }
}

/** Which visits brought up a problem, and what became of it; each reporting deputy has at least one. */
function problemsOf({ random }: LinkBook, visited: readonly (readonly AddedLink[])[]): Map<AddedLink, ProblemStatus> {
  const reporters = random.sample(visited, funnel.deputiesReporting);
  const first = reporters.map((own) => own[0]!);
  const more = random.sample(
    reporters.flatMap((own) => own.slice(1)),
    funnel.problems - first.length,
  );
  return new Map(random.shuffle([...first, ...more]).map((link, i) => [link, statusOf(i)]));
}

const statusOf = (i: number): ProblemStatus =>
  i < funnel.handled ? 'HANDLED' : i < funnel.assigned ? 'ASSIGNED' : 'COLLECTED';

function problem({ random }: LinkBook, agencies: readonly SeedAgency[], status: ProblemStatus, contactedOn: string) {
  if (status === 'NONE') return {};
  const [text, kind] = random.pick(businessMatters);
  if (status === 'COLLECTED') return { problem: text };
  const assignedTo = agencies.find(({ code }) => code.endsWith(`-${kind}`)) ?? agencies[0]!;
  const assignedOn = dayBetween(random, contactedOn, '2023-06-20');
  const assigned = { problem: text, assignedTo: assignedTo.id, assignedOn };
  return status === 'ASSIGNED' ? assigned : { ...assigned, handledOn: dayBetween(random, assignedOn, to) };
}
