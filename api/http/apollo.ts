import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { documentStore } from '../limits/document-store.js';
import { limits } from '../limits/limits.js';
import { maxAliases } from '../limits/max-aliases.js';
import { maxDepth } from '../limits/max-depth.js';
import { maxDirectives } from '../limits/max-directives.js';
import { maxInputDepth } from '../limits/max-input-depth.js';
import { maxRootFields } from '../limits/max-root-fields.js';
import { maxTokens, parseOptions } from '../limits/max-tokens.js';
import { withinScopes } from '../limits/scopes.js';
import { servedOperations } from '../limits/served-operations.js';
import { unknownOperation } from '../limits/unknown-operation.js';
import type { RequestContext } from '../request/exchange.js';
import type { Check } from '../request/operation-check.js';
import type { Log } from '../telemetry/log.js';
import { answerText } from './answer-text.js';
import { gateway } from './gateway.js';
import { maskAnswer } from './mask-answer.js';
import type { RunOperation } from './run-operation.js';
import { type Manifest, onlyRegisteredDocuments, registeredDocuments } from './trusted-documents.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly run: RunOperation;
  readonly mode: 'development' | 'production';
  readonly documents?: Documents | undefined;
  readonly log: Log;
}

/** The registered documents, and whether portal and mini-app may run others beside them. */
export interface Documents {
  readonly manifest: Manifest;
  readonly only: boolean;
}

/** Characters of an operation's name in the log. */
const longestLogged = 100;

/** Notes what the log line needs, then runs the checks in order; the first that throws refuses the operation. */
const runChecks = (checks: readonly Check[], registered: ReadonlySet<string>): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveSource: async ({ queryHash, contextValue: { exchange } }) => {
      exchange.document = queryHash.slice(0, 16);
      exchange.isRegistered = registered.has(queryHash);
    },
    didResolveOperation: async (context) => {
      const { document, operation, operationName, request, contextValue } = context;
      if (!operation) throw unknownOperation(document, request.operationName);
      contextValue.exchange.operation = operationName?.slice(0, longestLogged);
      for (const check of checks) check(context, operation);
    },
  }),
});

/** Apollo's pipeline with our limits before the executor and our masks after it; nothing of it calls home. */
export async function startApollo({ schema, run, mode, documents, log }: ApolloOptions) {
  const registered = new Set(documents?.manifest.operations.map(({ id }) => id));
  const apollo = new ApolloServer<RequestContext>({
    gateway: gateway(schema, run),
    nodeEnv: mode,
    logger: log.apollo,
    // The schema is at /schema.graphql, for everybody.
    introspection: true,
    csrfPrevention: true,
    persistedQueries: documents ? { cache: registeredDocuments(documents.manifest) } : false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions,
    validationRules: [maxRootFields, maxAliases, maxDepth, maxInputDepth, maxDirectives],
    validationOptions: { hideSuggestions: true, maxErrors: limits.errors },
    documentStore: documentStore(registered),
    stringifyResult: answerText,
    plugins: [
      maxTokens,
      runChecks(
        [servedOperations, withinScopes, ...(documents?.only ? [onlyRegisteredDocuments(registered)] : [])],
        registered,
      ),
      maskAnswer(log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
