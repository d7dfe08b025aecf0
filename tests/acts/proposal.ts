import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Asking, Data, Fixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { key, office } from './voice.js';

/** Those who move suggestions to the congress of 东胜区, and those who do not. */
export const lead: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
export const signer: Viewer = { role: 'deputy', deputy: ids.deputy(3) };
export const decliner: Viewer = { role: 'deputy', deputy: ids.deputy(5) };
export const outsider: Viewer = { role: 'deputy', deputy: ids.deputy(0) };

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** Sends one act on a suggestion and gives its payload; throws the error with which it is refused as a whole. */
export async function act(
  { ask }: Pick<Fixture, 'ask'>,
  name: string,
  input: object,
  viewer: Viewer,
  asking: Asking = {},
): Promise<Data> {
  const source = `mutation($input: ${upper(name)}Input!) {
    ${name}(input: $input) { suggestion { id version status number } userErrors { code message path } replayed } }`;
  const data = await ask(source, { ...asking, viewer, variables: { input: { idempotencyKey: key(), ...input } } });
  return data[name];
}

/** What a deputy begins with. */
export const words = (more: object = {}) => ({
  title: '关于增设公交站点的建议',
  fullText: '铁西片区居民出行不便，建议增设两处公交站点。',
  kind: 'SUGGESTION',
  category: 'URBAN_TRANSPORT',
  originChannel: 'CONTACT_VISIT',
  publicity: 'PUBLIC',
  mandate: `Mandate:${ids.mandate(1, 2)}`,
  ...more,
});

/** A suggestion on its way: each step must be done, and the version goes along. */
export class Proposal {
  id = '';
  version = 0;
  number = '';

  constructor(private readonly fixture: Pick<Fixture, 'ask'>) {}

  get key(): string {
    return this.id.split(':')[1]!;
  }

  /** Takes note of what its units have changed. */
  async look(): Promise<void> {
    const source = 'query($id: ID!) { suggestion(id: $id) { version } }';
    const asking = { variables: { id: this.id }, viewer: { role: 'system' } } as const;
    this.version = (await this.fixture.ask(source, asking)).suggestion.version;
  }

  /** Does an act and gives the state it leads to; HIDDEN where whoever did it does not see it any more. */
  async step(name: string, input: object, viewer: Viewer): Promise<string> {
    const told = await this.try(name, input, viewer);
    if (told.userErrors.length) throw new Error(`${name}: ${JSON.stringify(told.userErrors)}`);
    return told.suggestion?.status ?? 'HIDDEN';
  }

  /** Tries an act; follows the version if it is done. */
  async try(name: string, input: object, viewer: Viewer): Promise<Data> {
    const on = this.id ? { id: this.id, expectedVersion: this.version } : {};
    const told = await act(this.fixture, name, { ...on, ...input }, viewer);
    if (told.suggestion) ({ id: this.id, version: this.version, number: this.number } = told.suggestion);
    else if (!told.userErrors.length) this.version++;
    return told;
  }

  /** Its code and the part of the input it is about, where it is refused by a rule. */
  async refused(name: string, input: object, viewer: Viewer): Promise<readonly string[]> {
    const { userErrors } = await this.try(name, input, viewer);
    return userErrors.flatMap(({ code, path }: Data) => [code, path.at(-1)]);
  }
}

/** Everything that acts on suggestions write, to compare before and after. */
export async function written({ store }: Pick<Fixture, 'store'>): Promise<unknown> {
  const own = [
    'suggestion',
    'suggestion_co_signer',
    'suggestion_review',
    'suggestion_assignment',
    'suggestion_evaluation',
  ];
  const tables = [
    ...own,
    'suggestion_reply',
    'suggestion_unit',
    'act.answer',
    'act.history',
    'act.audit',
    'act.series',
  ];
  const sums = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t) as "${table}"`,
  );
  return (await store.pool.query(`select ${sums.join(', ')}`)).rows[0];
}

const agency = (n: number) => `Agency:${ids.agency(n)}`;
/** One that leads and one that assists; two that reply separately. */
export const led = { lead: agency(1), assist: [agency(2)] };
export const separate = { separate: [agency(1), agency(2)] };

/** As far as the office comes with it by itself. */
export async function come(
  fixture: Pick<Fixture, 'ask'>,
  to: 'SUBMITTED' | 'FILED' | 'UNIT_DETERMINED' | 'ASSIGNED',
  units: object = led,
): Promise<Proposal> {
  const it = new Proposal(fixture);
  await it.step('draftSuggestion', words(), lead);
  await it.step('submitSuggestion', {}, lead);
  if (to === 'SUBMITTED') return it;
  await it.step('reviewSuggestion', { passedStep: 'DEPUTIES_OFFICE' }, office);
  await it.step('fileSuggestion', {}, office);
  if (to === 'FILED') return it;
  await it.step('determineUnits', units, office);
  if (to === 'ASSIGNED') await it.step('assignSuggestion', {}, office);
  return it;
}
