import { Kind, type ValidationRule, type ValueNode } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { limits } from './limits.js';

const tooDeep = (argument: string) =>
  new ClientError(
    'QUERY_TOO_LARGE',
    `${argument}: has lists and objects more than ${limits.inputDepth} levels deep, one inside the other. Nest fewer conditions.`,
    { argument },
  );

/** Refuses deep values in a document: of arguments, and of variables that are not sent. */
export const maxInputDepth: ValidationRule = (context) => ({
  Argument({ name, value }) {
    if (isDeep(value)) context.reportError(tooDeep(`${context.getFieldDef()?.name ?? '@'}.${name.value}`));
    return false;
  },
  VariableDefinition({ variable, defaultValue }) {
    if (defaultValue && isDeep(defaultValue)) context.reportError(tooDeep(`$${variable.name.value}`));
    return false;
  },
});

/** The parser bounds how deep a document is by its tokens, so this may recurse. */
function isDeep(node: ValueNode, depth = 0): boolean {
  const parts =
    node.kind === Kind.LIST
      ? node.values
      : node.kind === Kind.OBJECT
        ? node.fields.map(({ value }) => value)
        : undefined;
  if (!parts) return false;
  return depth === limits.inputDepth || parts.some((part) => isDeep(part, depth + 1));
}

/** Refuses deep variables before anything walks through them. @throws QUERY_TOO_LARGE naming the variable */
export function checkVariableDepth(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) if (isDeepJson(value)) throw tooDeep(`$${name}`);
}

function isDeepJson(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === limits.inputDepth || Object.values(value).some((part) => isDeepJson(part, depth + 1));
}
