import { describe, expect, it } from 'vitest';
import { ownRowsSql } from '../../api/sql/rules.js';
import { StatementBuilder, sql } from '../../api/sql/sql.js';
import { OfficialInterview } from '../../schema/activities/official-interview.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { insiders } from '../../schema/kit/declare/audience.js';
import { checkDeclarations } from '../../schema/kit/declare/check-declarations.js';
import { audienceFault } from '../../schema/kit/declare/check-rights.js';
import type { Class } from '../../schema/kit/declare/class.js';
import { ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { Declaration } from '../../schema/kit/declare/declaration.js';
import type { Field } from '../../schema/kit/declare/field.js';
import { everything, mine, openRows, rowsVia, via } from '../../schema/kit/declare/rows.js';
import { LegislativeOpinion } from '../../schema/legislation/legislative-opinion.js';
import { TrainingAttendance } from '../../schema/performance/training-attendance.js';
import '../../schema/platform.js';

/** A concept as it is, but for some of its declaration and fields. */
function altered(type: Class, declaration: Partial<Declaration>, fields: Readonly<Record<string, object>> = {}) {
  const spec = specOf(type);
  const changed = [...spec.fields].map(([name, field]) => [name, { ...field, ...fields[name] } as Field] as const);
  return new ConceptSpec(type, { ...spec.declaration, ...declaration }, new Map(changed));
}
const start = (spec: ConceptSpec) => () => checkDeclarations([spec]);

describe('a declaration stops the start', () => {
  it('where a rule would be dropped, because the records are as visible as another', () => {
    expect(
      start(altered(TrainingAttendance, { rows: { ...rowsVia('training'), deputy: mine('deputy', 'deputy') } })),
    ).toThrow(
      "TrainingAttendance: is as visible as its training, so that the rule for deputy would be dropped; say any(via('training'))",
    );
  });

  it('where nobody’s business is what only some may see', () => {
    expect(start(altered(OfficialInterview, { rows: openRows }))).toThrow(
      'OfficialInterview.minutes: no row rule says which records are the business of those who see it',
    );
  });

  it('where a lookup, a group or a to-many side would tell what is not open to all', () => {
    expect(start(altered(Deputy, { lookups: { deputyByPhone: 'phoneMasked.x' } }))).toThrow(
      'Deputy.lookups.deputyByPhone: phoneMasked is no to-many relation',
    );
    expect(start(altered(LegislativeOpinion, {}, { deputy: { group: true } }))).toThrow(
      'LegislativeOpinion.deputy: only what is open to all can be grouped',
    );
    const many = { ...specOf(Deputy).field('mandates'), target: () => LegislativeOpinion } as Field;
    expect(audienceFault(specOf(Deputy), many)).toBe('LegislativeOpinion.deputy is not open to all');
  });

  it('but not as it is', () => {
    for (const type of [Deputy, LegislativeOpinion, TrainingAttendance]) expect(start(specOf(type))).not.toThrow();
    expect(start(altered(TrainingAttendance, {}, { leaveReason: { see: insiders } }))).not.toThrow();
  });
});

describe('a role’s own business', () => {
  const own = (spec: ConceptSpec, role: 'staff' | 'agency' | 'system') =>
    ownRowsSql(new StatementBuilder(), spec, sql`t`, role);
  const training = 'exists (select 1 from "training" t0 where t0."id" = t."training_id" and';

  it('is what it says for the role, and nothing where it says nothing', () => {
    expect(own(altered(TrainingAttendance, { rows: { public: everything } }), 'staff')).toBe('false');
    expect(
      own(altered(TrainingAttendance, { rows: { public: everything, staff: everything } }), 'staff'),
    ).toBeUndefined();
    expect(own(altered(TrainingAttendance, { rows: { public: everything } }), 'system')).toBeUndefined();
  });

  it('is of another record what is its business there, however much of it is public', () => {
    const within = `${training} t0."division_code" between $1::text and $2::text)`;
    expect(own(altered(TrainingAttendance, { rows: rowsVia('training') }), 'staff')).toBe(within);
    expect(own(altered(TrainingAttendance, { rows: { public: everything, staff: via('training') } }), 'staff')).toBe(
      within,
    );
    expect(own(altered(TrainingAttendance, { rows: rowsVia('training') }), 'agency')).toBe(`${training} false)`);
  });
});
