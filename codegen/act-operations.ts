import { parse, print } from 'graphql';
import type { Act } from '../schema/kit/declare/acts/acts.js';
import { describe, labelled } from '../schema/kit/declare/label.js';
import { payloadField, upperFirst } from '../schema/kit/graphql/acts/mutations.js';
import type { Platform } from '../schema/kit/graphql/schema.js';

const header = '# Derived from the transitions by `npm run codegen`. Do not edit: change the transition instead.';

/** The mutations of all acts as a GraphQL document, in the order in which the platform lists them. */
export const actDocument = ({ acts }: Platform): string =>
  [header, ...[...acts.values()].map(actOperation)].join('\n\n').concat('\n');

/** What the record is by now, what its sender is told, and why it was not done. */
function actOperation(act: Act): string {
  const { name, workflow, tells, begins } = act;
  const told = [...Object.keys(tells), ...(begins && workflow.code ? [workflow.code.name] : [])];
  const text = `"""\n${describe({ ...labelled(act.zh), en: act.en })}.\n"""
    mutation ${upperFirst(name)}($input: ${upperFirst(name)}Input!) {
      ${name}(input: $input) {
        ${payloadField(act)} { id version ${workflow.state ?? ''} }
        ${told.join(' ')}
        userErrors { code message path }
        replayed
      }
    }`;
  return print(parse(text));
}
