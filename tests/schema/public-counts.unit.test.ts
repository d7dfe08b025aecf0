import { describe, expect, it } from 'vitest';
import { weights } from '../../api/read/perturbation.js';
import { checkDeclarations } from '../../schema/kit/declare/check-declarations.js';
import { ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { PublicCounts } from '../../schema/kit/declare/declaration.js';
import { cellsOf } from '../../schema/kit/declare/public-counts.js';
import { openRows } from '../../schema/kit/declare/rows.js';
import { PetitionCase } from '../../schema/petitions/petition-case.js';
import { platform } from '../../schema/platform.js';
import { insiderIsRight, twice } from '../setup/insider.js';
import { atLeast, deviation, most } from '../setup/public-counts.js';

describe('a concept that everybody may count', () => {
  const { declaration, fields: all } = specOf(PetitionCase);
  // To-many sides are declared with the concept as it is.
  const fields = new Map([...all].filter(([, { is }]) => is !== 'many'));
  const start = (more: object) => () =>
    checkDeclarations([new ConceptSpec(PetitionCase, { ...declaration, ...more }, fields)]);
  const counted = (publicCounts: PublicCounts) => start({ publicCounts });
  const on = 'registeredOn';

  it('hides records', () => {
    expect(start({})).not.toThrow();
    expect(start({ rows: openRows })).toThrow('PetitionCase: everybody sees its records');
  });

  it('names a day that every record has', () => {
    for (const odd of ['concludedOn', 'updatedAt', 'title', 'nothing'])
      expect(counted({ on: odd, by: [] })).toThrow(`PetitionCase: public counts need a required day, not ${odd}`);
  });

  it('names few properties, of few values each', () => {
    expect(counted({ on, by: ['channel', 'category', 'status', 'result', 'tier'] })).toThrow(
      'PetitionCase: public counts by 5 properties; give at most 4, or records show',
    );
    for (const odd of ['title', 'petitionerCount', 'agency', 'isPublished', 'nothing'])
      expect(counted({ on, by: ['channel', odd] })).toThrow(`not ${odd}`);
    expect(counted({ on, by: ['isBacklog'] })).not.toThrow();
  });
});

describe('what decides how much public counts tell', () => {
  const counted = platform.specs.filter(({ declaration }) => declaration.publicCounts);

  it('is as published: numbers off by 4.2 as a rule and 16 at most, none below 15', () => {
    expect([deviation.toFixed(1), most, atLeast]).toEqual(['4.2', 16, 15]);
    expect(weights().reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(weights()).toEqual(weights().toReversed());
  });

  it('is in how many cells a record is, at most 28', () => {
    const cells = Object.fromEntries(counted.map((spec) => [spec.name, cellsOf(spec)]));
    expect(cells).toEqual({
      PublicFeedback: 28,
      LegislativeOpinion: 24,
      SolicitedOpinion: 20,
      ContactRecord: 20,
      PetitionCase: 28,
      DisputeMediation: 28,
      HotlineWorkOrder: 28,
      HearingSpeaker: 6,
      SurveyResponse: 12,
    });
  });

  it('lets who knows every other record be right about one in three of four cases, where a guess is in two', () => {
    expect(insiderIsRight(twice(weights()), 28).toFixed(3)).toBe('0.738');
    // A record alone in its cells shows in one of them; that it does not is no more than a guess.
    const shows = twice(weights())
      .slice(atLeast - 1 + most)
      .reduce((sum, weight) => sum + weight, 0);
    expect(28 * shows).toBeLessThan(0.01);
  });

  it('and, if she watches for ever, in five of six: the part that belongs to a cell stays', () => {
    expect(insiderIsRight(weights(), 28).toFixed(3)).toBe('0.824');
  });
});
