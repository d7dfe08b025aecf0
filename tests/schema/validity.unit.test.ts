import { describe, expect, it } from 'vitest';
import { checkDeclarations } from '../../schema/kit/declare/check-declarations.js';
import { ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { Division } from '../../schema/organisations/division.js';

describe('a concept whose records begin and end', () => {
  const { declaration, fields: all } = specOf(Division);
  const fields = new Map([...all].filter(([, { is }]) => is !== 'many'));
  const start = (validity: { from: string; to: string }) => () =>
    checkDeclarations([new ConceptSpec(Division, { ...declaration, validity }, fields)]);

  it('says by which days', () => {
    expect(start({ from: 'firstEditionOn', to: 'validTo' })).not.toThrow();
    for (const property of ['name', 'updatedAt', 'parent', 'validUntil'])
      expect(start({ from: 'validFrom', to: property })).toThrow(
        `Division: validity: ${property} is no day that everybody sees`,
      );
  });
});
