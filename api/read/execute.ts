import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeWithGraphql,
  type FieldNode,
  getOperationAST,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ReadContext } from '../../schema/kit/graphql/read-context.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import type { Database } from '../database/reads.js';
import { documentBytes, keptBytes } from '../memory/bytes.js';
import { Kept } from '../memory/kept.js';
import { AnswerLength } from '../request/answer-length.js';
import type { Perform } from '../request/perform.js';
import { fragmentsOf, interfacesOf, type Operation } from '../request/selections.js';
import { type Coercion, coerceVariables } from '../request/variables.js';
import type { Bind } from '../sql/sql.js';
import { type Answer, type Execute, JsonText, type OperationRequest } from './answer.js';
import { compile, compileRecord, compileRecords, compileRoot } from './compile.js';
import { mutate } from './mutate.js';
import { type Plan, planBytes } from './plan.js';
import { recentTexts } from './recent-texts.js';
import { createRecords } from './record-loader.js';
import { ask, run, type StatementTiming } from './run.js';
import { runQuery } from './run-query.js';
import { type ShapeOf, shapeOf } from './shape.js';
import { write } from './write.js';

/** What is known of an operation before its variables arrive. */
interface Prepared {
  readonly operation: Omit<Operation, 'variables'>;
  readonly shape: ShapeOf;
  /** A mutation does acts; of a query that asks for nothing but records the whole answer can be planned; else graphql-js executes it. */
  readonly way: 'act' | 'read' | 'parsed';
  /** For its weight. */
  readonly source: string;
}

/** Of each document the name that it was last asked under. */
const names = new WeakMap<DocumentNode, { readonly operationName: string; readonly name: string }>();

/** Sources may be long, and many are kept: their digest is their name. */
function nameOf({ document, source, operationName = '' }: OperationRequest): string {
  let known = names.get(document);
  if (known?.operationName !== operationName) {
    known = { operationName, name: hash('sha256', `${operationName}\n${source}`, 'base64') };
    names.set(document, known);
  }
  return known.name;
}

/** What executors keep. */
export interface KeptPlans {
  readonly prepared: Kept<Prepared>;
  /** By operation, role and shape of the variables. */
  readonly plans: Kept<Plan>;
}

export const keepPlans = (bytes: { readonly prepared: number; readonly plans: number } = keptBytes): KeptPlans => ({
  prepared: new Kept(bytes.prepared, ({ source }) => documentBytes(source)),
  plans: new Kept(bytes.plans, planBytes),
});

export interface ExecutorOptions {
  readonly kept?: KeptPlans;
  /** The write path; without it nothing can be done. */
  readonly perform?: Perform;
}

/**
 * The executor of the platform: plans queries over data, hands all else to graphql-js. Expensive questions may have another
 * way to the database than the usual ones.
 */
export function createExecutor(
  platform: Platform,
  usual: Database,
  expensive: Database = usual,
  { kept = keepPlans(), perform }: ExecutorOptions = {},
): Execute {
  const execute: Execute = async (question) => {
    const name = nameOf(question);
    const { isExpected = false } = question;
    const { operation, shape, way } = kept.prepared.take(name, isExpected, () => prepare(platform, question));
    const { coerced, errors }: Coercion = question.coerced
      ? { coerced: question.coerced }
      : coerceVariables(platform.schema, operation.definition, question.variables);
    if (errors) return { data: null, errors };
    const full: Operation = { ...operation, variables: coerced };
    const traces: StatementTiming[] | undefined = question.explain ? [] : undefined;
    const database = question.isExpensive ? expensive : usual;
    const bind = bindOf(question, full);
    if (way === 'parsed') return executeParsed({ platform, database, execute }, question, full, traces);
    const { viewer, signal } = question;
    const planName = `${name}${viewer.role}\n${shape(full.variables)}`;
    const length = new AnswerLength(question.longest);
    const planOf = async (name: string, make: () => Promise<Plan>) => {
      const known = kept.plans.get(name);
      if (known) return known;
      const plan = await make();
      kept.plans.offer(name, plan, isExpected);
      return plan;
    };
    const answer = async (plan: Plan, bind: Bind) =>
      write(plan, await run(plan, bind, database, length, signal, traces), signal);
    if (way === 'read') {
      const plan = await planOf(planName, () => compile(platform, full, viewer.role, signal));
      return withTraces({ data: new JsonText(await answer(plan, bind)), plan }, traces);
    }
    const told = await mutate({
      platform,
      operation: full,
      bind,
      perform: (act, input) => performing(perform)(act, input, question),
      record: async (at, { act, key }, nodes) => {
        const make = () => compileRecord(platform, full, viewer.role, act, nodes);
        return answer(await planOf(`${planName}\n${at}`, make), { ...bind, keys: [key] });
      },
    });
    return withTraces(told, traces);
  };
  return execute;
}

function prepare(platform: Platform, { document, source, operationName }: OperationRequest): Prepared {
  const definition = getOperationAST(document, operationName);
  if (!definition)
    throw new ClientError(
      'OPERATION_RESOLUTION_FAILURE',
      `The document has no operation named ${JSON.stringify(operationName)}.`,
    );
  const fragments = fragmentsOf(document);
  const isPureRead = () =>
    rootFieldsOf(platform, document).every((name) => name === '__typename' || platform.roots.has(name));
  return {
    operation: { definition, fragments, interfaces: interfacesOf(platform.schema) },
    shape: shapeOf(platform.schema, definition),
    way: definition.operation === OperationTypeNode.MUTATION ? 'act' : isPureRead() ? 'read' : 'parsed',
    source,
  };
}

/** Names of the root fields that a document selects, in fragments too. */
function rootFieldsOf({ schema }: Platform, document: DocumentNode): string[] {
  const names: string[] = [];
  const types = new TypeInfo(schema);
  const Field = ({ name }: FieldNode) =>
    void (types.getParentType() === schema.getQueryType() && names.push(name.value));
  visit(document, visitWithTypeInfo(types, { Field }));
  return names;
}

function performing(perform: Perform | undefined): Perform {
  if (perform) return perform;
  throw new ClientError('UNAVAILABLE', 'Nothing can be changed here: this server only reads.');
}

const bindOf = ({ viewer, isChinese }: OperationRequest, { variables }: Operation): Bind => ({
  variables,
  viewer,
  isChinese,
});

/** What a question that graphql-js executes is answered through. */
interface Ways {
  readonly platform: Platform;
  readonly database: Database;
  readonly execute: Execute;
}

/** graphql-js executes; each root field over data is planned alone and returned as an object. */
async function executeParsed(
  { platform, database, execute }: Ways,
  question: OperationRequest,
  operation: Operation,
  traces: StatementTiming[] | undefined,
): Promise<Answer> {
  const { document, operationName, variables, viewer, signal, isExpensive, longest, limits } = question;
  const bind = bindOf(question, operation);
  const length = new AnswerLength(longest);
  const answer = async (plan: Plan) =>
    JSON.parse(await write(plan, await run(plan, bind, database, length, signal, traces), signal));
  const asked: Execute = async (question) => {
    const inner = await execute({ ...question, isExpensive, longest, explain: traces !== undefined });
    traces?.push(...((inner.extensions?.sql as StatementTiming[] | undefined) ?? []));
    return inner;
  };
  const contextValue: ReadContext = {
    read: async ({ fieldNodes }) => answer(compileRoot(platform, operation, viewer.role, fieldNodes)),
    record: createRecords(async (ids, nodes) => answer(compileRecords(platform, operation, viewer.role, ids, nodes))),
    recent: async (asked) => {
      const { statement, read } = recentTexts(asked);
      return read(await ask(database, statement, bind, length, signal, traces));
    },
    viewer,
    limits,
    ask: (source, variables) => runQuery(asked, source, viewer, variables, signal),
  };
  const result = (await executeWithGraphql({
    schema: platform.schema,
    document,
    contextValue,
    variableValues: variables,
    ...(operationName ? { operationName } : {}),
  })) as ExecutionResult;
  return withTraces(
    {
      data: (result.data ?? null) as Record<string, unknown> | null,
      ...(result.errors ? { errors: result.errors } : {}),
    },
    traces,
  );
}

const withTraces = (answer: Answer, traces: StatementTiming[] | undefined): Answer =>
  traces ? { ...answer, extensions: { sql: traces } } : answer;
