import { createHash } from 'node:crypto';
import type { Class } from '../../schema/kit/declare/class.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { Dataset, type Row } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';

/** Keys of concepts whose key is a division code. */
const codes = [
  '150000000000',
  '150600000000',
  '150602000000',
  '150602001000',
  '150602001001',
  '150603000000',
  '420000000000',
  '420500000000',
];
/** In every invented text, so that a search finds them all. */
export const everywhere = '公共服务';

const chance = (of: number, ...seed: unknown[]) =>
  createHash('sha256').update(seed.join('/')).digest().readUInt32BE() % of;
const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * Records of every concept, made from the declarations alone, so that a concept that is added tomorrow has some too:
 * every property takes many of its values, every relation leads to one of the first records of its target.
 */
export function inventRecords(specs: readonly ConceptSpec[], size: number): Dataset {
  const data = new Dataset();
  for (const spec of referencedFirst(specs)) {
    const taken = new Set<string>();
    const count = spec.key === 'id' ? size : codes.length;
    for (let n = 0; n < count; n++) {
      const row = Array.from({ length: 60 }, (_, attempt) => inventRow(spec, data, n, attempt)).find((candidate) => {
        const { unique = [], uniqueWhile: partly } = spec.declaration;
        const isPart = partly?.while.slice(1).includes(candidate[partly.while[0]] as string);
        const places = [
          ...unique,
          ...(partly && isPart && partly.of.every((name) => candidate[name]) ? [partly.of] : []),
        ].map((names) => `${names}=${names.map((name) => candidate[name])}`);
        if (places.some((place) => taken.has(place))) return false;
        for (const place of places) taken.add(place);
        return true;
      });
      if (row) data.add(spec.type as Class & { prototype: object }, row as never);
    }
  }
  return data;
}

function inventRow(spec: ConceptSpec, data: Dataset, n: number, attempt: number): Row {
  // What has ended would be in no list; what has to begin has begun, on a day of 2024.
  const { validity } = spec.declaration;
  const mayBeAbsent = (name: string) => !spec.scalar(name).required;
  const unset = ['id', 'version', 'updatedAt', ...Object.values(validity ?? {}).filter(mayBeAbsent)];
  const row: Record<string, unknown> = spec.key === 'id' ? { id: uuidOf(spec.name, n) } : {};
  for (const field of spec.fields.values()) {
    const among = (of: number) => chance(of, spec.name, field.name, n, attempt);
    if ((field.is !== 'one' && field.is !== 'scalar') || unset.includes(field.name)) continue;
    const isAbsent = !field.required && chance(4, 'absent', spec.name, field.name, n) === 0;
    if (isAbsent) continue;
    if (field.is === 'one')
      row[field.name] = related(field, data, among) ?? (field.target() === spec.type ? row.id : undefined);
    else
      row[field.name] =
        field.name === spec.key ? codes[n] : (worded[`${spec.name}.${field.name}`] ?? inventValue(field, n, among));
  }
  return row;
}

function related(field: OneField, data: Dataset, among: (of: number) => number): unknown {
  const target = specOf(field.target());
  const candidates = data.of(target.type).slice(0, 8);
  return candidates[among(candidates.length || 1)]?.[target.key];
}

/** Texts that the platform writes for itself, in a form of its own. */
const worded: Readonly<Record<string, string>> = { 'TableImportError.detail': '{"code":"REQUIRED"}' };

function inventValue(field: ScalarField, n: number, among: (of: number) => number): unknown {
  const choices = Object.keys(field.choices?.values ?? {});
  const day = `2024-${twoDigits(1 + among(12))}-${twoDigits(1 + among(28))}`;
  switch (field.kind) {
    case 'text':
    case 'code':
      if (field.unique || field.lookup) return `${field.name}-${n}`.slice(0, field.max ?? 200);
      return `${everywhere}${field.zh}${n}`.slice(0, field.max ?? 200);
    case 'choice':
      return choices[among(choices.length)];
    case 'choices':
      return [choices[among(choices.length)]];
    case 'day':
      return day;
    case 'instant':
      return `${day}T08:00:00.000Z`;
    case 'flag':
      return among(2) === 1;
    case 'float':
      return among(100) / 100;
    default:
      return field.unique ? 2000 + n : 1 + among(20);
  }
}

/** The order in which the loader fills tables: what a concept refers to stands before it, where that is possible. */
function referencedFirst(specs: readonly ConceptSpec[]): Set<ConceptSpec> {
  const sorted = new Set<ConceptSpec>();
  const visit = (spec: ConceptSpec, path: readonly ConceptSpec[]) => {
    if (sorted.has(spec) || path.includes(spec)) return;
    for (const field of spec.fields.values())
      if (field.is === 'one' && !field.isAround) visit(specOf(field.target()), [...path, spec]);
    sorted.add(spec);
  };
  for (const spec of specs) visit(spec, []);
  return sorted;
}
