import { describe, expect, it } from 'vitest';
import { checkDeclarations } from '../../schema/kit/check.js';
import { ConceptSpec, specOf } from '../../schema/kit/concept.js';
import { openRows } from '../../schema/kit/rows.js';
import { PetitionCase } from '../../schema/petitions/petition-case.js';

describe('a concept that everybody may count', () => {
  const { declaration, fields: all } = specOf(PetitionCase);
  // To-many sides are declared with the concept as it is.
  const fields = new Map([...all].filter(([, { is }]) => is !== 'many'));
  const start =
    (more: object, own = fields) =>
    () =>
      checkDeclarations([new ConceptSpec(PetitionCase, { ...declaration, ...more }, own)]);

  it('says in multiples of how many', () => {
    expect(start({ counted: { atLeast: 2 } })).not.toThrow();
    expect(start({ counted: { atLeast: 1 } })).toThrow(
      'PetitionCase: counted in multiples of one, records are as good as shown',
    );
  });

  it('hides records, and has something to group them by', () => {
    expect(start({ rows: openRows })).toThrow('PetitionCase: everybody sees its records');
    const ungrouped = new Map(
      [...fields].map(([name, field]) => [name, 'group' in field ? { ...field, group: false } : field]),
    );
    expect(start({}, ungrouped)).toThrow('PetitionCase: nothing of it can be grouped');
  });
});
