import { type ConceptSpec, specOf } from './concept.js';

/**
 * Gives each concept the lists of those that point to it, as their keys declare them. In the order of the concepts, so
 * that a new one adds its lists behind those that are there.
 */
export function linkBack(specs: readonly ConceptSpec[]): void {
  for (const spec of specs)
    for (const field of spec.fields.values()) {
      if (field.is !== 'one' || !field.back) continue;
      const target = specOf(field.target());
      const known = target.fields.get(field.back.name);
      const list = { ...field.back, target: () => spec.type, mappedBy: field.name };
      if (known && !(known.is === 'many' && known.target() === spec.type && known.mappedBy === field.name))
        throw new Error(`${spec.name}.${field.name}: ${target.name} has a property ${field.back.name} already`);
      target.fields.set(list.name, list);
    }
}
