import { follow } from './check-rules.js';
import { type ConceptSpec, specOf } from './concept.js';
import { invariantsOf, pathsIn } from './invariants.js';

/** The faults of a concept's invariants and of the order of its days: a path that there is not, or that goes through a list. */
export const invariantFaults = (spec: ConceptSpec): string[] =>
  invariantsOf(spec).flatMap((invariant) =>
    pathsIn(invariant).flatMap((path) => {
      const found = follow(spec, path);
      const fault = typeof found === 'string' ? found : listFault(spec, path);
      return fault ? [`"${invariant.en}": ${fault}`] : [];
    }),
  );

/** What a path goes through is one record; only its end may be a list. */
function listFault(spec: ConceptSpec, path: string): string | undefined {
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  const field = spec.field(head);
  if (field?.is === 'derived' || field?.is === 'computed') return `${path} is not stored`;
  if (rest.length === 0) return undefined;
  if (field?.is === 'one') return listFault(specOf(field.target()), rest.join('.'));
  return `${path} goes through a list`;
}
