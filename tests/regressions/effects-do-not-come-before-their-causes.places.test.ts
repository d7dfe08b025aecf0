import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { told, violations } from '../../api/database/invariants.js';
import { load } from '../../api/database/load.js';
import { checkDeclarations } from '../../schema/kit/declare/check-declarations.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { invariantsOf } from '../../schema/kit/declare/invariants.js';
import { always, Concept, Day, Entity, One, open, openRows } from '../../schema/kit/index.js';
import { platform } from '../../schema/platform.js';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { LivelihoodProposal } from '../../schema/projects/livelihood-proposal.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { createEmpty } from '../setup/empty.js';
import { places } from '../setup/places.js';
import { smallPlace } from '../setup/small-place.js';

describe('the five places', () => {
  let client: pg.Client;
  beforeAll(async () => {
    await places();
    client = new pg.Client({ connectionString: inject('placesUrl') });
    await client.connect();
  });
  afterAll(() => client.end());

  it('have no record that contradicts what the declarations say always holds', async () => {
    expect((await violations(client, platform.specs)).map(told)).toEqual([]);
  });

  it('would be told of one that does', async () => {
    await client.query('begin');
    try {
      await client.query(`update livelihood_project set started_on = (
        select decided_on - 30 from livelihood_round r where r.id = round_id) where id = (
        select p.id from livelihood_project p where p.started_on is not null order by p.id limit 1)`);
      const [{ concept, rule, count } = {}, ...others] = await violations(client, platform.specs);
      expect({ concept, rule, count }).toEqual({
        concept: 'LivelihoodProject',
        rule: 'startedOn is not before round.decidedOn',
        count: 1,
      });
      expect(others).toEqual([]);
    } finally {
      await client.query('rollback');
    }
  });
});

it('are kept apart along every relation of a trace, but for what was merged', () => {
  const rules = (type: typeof Suggestion | typeof LivelihoodProject | typeof LivelihoodProposal) =>
    invariantsOf(specOf(type)).map(({ en }) => en);
  expect(rules(LivelihoodProject)).toContain('plannedStartOn is not before proposal.proposedOn');
  expect(rules(LivelihoodProject)).toContain('startedOn is not before round.decidedOn');
  expect(rules(LivelihoodProposal)).toContain('proposedOn is not before suggestion.submittedOn');
  expect(rules(Suggestion).filter((rule) => rule.includes('mergedInto'))).toEqual([]);
  for (const spec of platform.specs)
    for (const field of spec.fields.values())
      if (field.is === 'one' && field.trace && field.trace !== 'merged')
        expect(
          invariantsOf(spec).some(({ holds }) => holds.includes(`${field.name}.`)),
          `${spec.name}.${field.name}`,
        ).toBe(true);
});

it('refuse to be loaded otherwise, and nothing is kept', async () => {
  const url = new URL(inject('postgresUrl'));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(createEmpty('backwards'));
  url.pathname = '/backwards';
  const own = new pg.Client({ connectionString: url.href });
  await own.connect();
  try {
    const data = smallPlace();
    const [first] = data.of(Suggestion);
    data.amend(Suggestion, first!, { closedOn: '2019-01-01' });
    const check = async (loaded: pg.ClientBase) => {
      const found = await violations(loaded, platform.specs);
      if (found.length) throw new Error(found.map(told).join('\n'));
    };
    await expect(load(own, data, () => {}, check)).rejects.toThrow(
      /Suggestion: closedOn is not before submittedOn: not so of 1, e\.g\. /,
    );
    expect((await own.query('select from suggestion')).rowCount).toBe(0);
  } finally {
    await own.end();
    await client.query('drop database backwards with (force)').finally(() => client.end());
  }
});

describe('an invariant', () => {
  const declared = (holds: string) => {
    class Parcel extends Entity {
      self?: Parcel;
      sentOn!: string;
    }
    Day('寄出', 'Sent on', open)(Parcel.prototype as never, 'sentOn' as never);
    One(() => Parcel, '上一件', 'The one before', open, { optional: true })(Parcel.prototype as never, 'self' as never);
    Concept({ zh: '包裹', en: 'A parcel', rows: openRows, invariants: [always('规则', 'A rule', holds)] })(Parcel);
    return () => checkDeclarations([specOf(Parcel)]);
  };

  it.each([
    ['{receivedOn} > {sentOn}', 'Parcel."A rule": Parcel has no property receivedOn'],
    ['{sentOn.day} > 1', 'Parcel."A rule": Parcel.sentOn is no relation, and sentOn.day goes on from it'],
    ['{self.self.arrivedOn} > {sentOn}', 'Parcel."A rule": Parcel has no property arrivedOn'],
  ])('%s never starts', (holds, fault) => {
    expect(declared(holds)).toThrow(fault);
  });

  it('of what is declared starts', () => {
    expect(declared('{self.sentOn} <= {sentOn}')).not.toThrow();
  });
});
