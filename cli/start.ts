import { openAnswers } from '../api/answers/open-answers.js';
import { signToken } from '../api/auth/tokens.js';
import { openClerk } from '../api/ballot/clerk/routes.js';
import { ballotKeysOf, type Config, ConfigError, readConfig } from '../api/config.js';
import { newestHead } from '../api/database/audit/head.js';
import { type OpenPlatform, openPlatform } from '../api/database/open.js';
import { exportPages } from '../api/export/export-pages.js';
import { openFiles, sweepAlways } from '../api/files/open-files.js';
import { fileRoutes } from '../api/files/routes.js';
import { auditHead } from '../api/http/audit-head.js';
import { importRecords } from '../api/imports/records.js';
import { openImportPool } from '../api/imports/session.js';
import { templateRoutes } from '../api/imports/templates.js';
import { workOnImports } from '../api/imports/worker.js';
import { limits } from '../api/limits/limits.js';
import { shrinkHeap } from '../api/memory/shrink.js';
import { vaultOf } from '../api/personal/vault.js';
import type { Execute } from '../api/read/answer.js';
import { createExecutor } from '../api/read/execute.js';
import { runQuery } from '../api/read/run-query.js';
import { readRegisteredDocuments } from '../api/sdk-manifest.js';
import { createServer, type Server } from '../api/server.js';
import { createPerform } from '../api/write/perform.js';
import { setQrLanding } from '../schema/deputies/qr-image.js';
import type { Role, Viewer } from '../schema/kit/declare/viewer.js';
import { platform } from '../schema/platform.js';
import { isFileLink, setFileLinks } from '../schema/suggestions/file-links.js';
import { setVideoGateway } from '../schema/supervision/video-links.js';
import { tables } from '../schema/tables.js';
import { sampleQueries, sampleViewers } from '../seeds/samples.js';
import { startParts } from './ballots/children.js';
import { partsOf } from './ballots/options.js';
import { readFlags, runCommand } from './command-line.js';
import { type Identity, openIdentity } from './development.js';
import { greet } from './greeting.js';
import { fivePlaces } from './places.js';

const started = performance.now();
const say = (line: string) => process.stderr.write(`  ${line}\n`);

const usage = `usage: npm start

Starts the server. All settings come from the environment (PORT, DATA_DIR, DATABASE_URL, MODE, …): see README.md.`;

async function main() {
  readFlags(usage, {});
  const config = readConfig();
  if (config.ballots.areServed) ballotKeysOf(config);
  const database = config.databaseUrl ? 'DATABASE_URL' : `embedded PostgreSQL in ${config.dataDir}`;
  say(`deputy-graph ${config.mode} · ${database}`);
  if (config.exposeDevelopment)
    say('warning: EXPOSE_DEVELOPMENT lets other machines use development mode; no tokens are handed out');
  const opened = await openPlatform(config, say, config.seed ? fivePlaces : undefined);
  const identity = await openIdentity(config, opened.store, say).catch(async (error) => {
    await opened.close();
    throw error;
  });
  let stopParts = async () => {};
  const closeBehind = async () => {
    await stopParts();
    await identity.close();
    await opened.close();
  };
  const server = await serve(config, opened, identity).catch(async (error) => {
    await closeBehind();
    throw error;
  });

  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await closeBehind();
    process.exitCode = code;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  void opened.lost.then((reason) => {
    say(reason);
    return stop(1);
  });
  // Last: a signal that comes meanwhile is heard.
  stopParts = startParts(partsOf(config, opened.logins, identity.oidc), say);
}

async function serve(
  config: Config,
  { store, logins, senders, writes, directory, logSecret, citizensKey, filesKey, note }: OpenPlatform,
  { oidc }: Identity,
): Promise<Server> {
  setQrLanding(config.publicUrl);
  setFileLinks(filesKey);
  setVideoGateway(config.videos);
  const bounds = config.submissionLimit
    ? { senders, key: filesKey, limits: { ...limits.submissions, client: config.submissionLimit } }
    : undefined;
  const vault = vaultOf(config.dataKeys);
  const execute = createExecutor(platform, store.reads, store.expensiveReads, {
    perform: createPerform(writes, platform.acts, vault, bounds),
  });
  const files = openFiles(config, execute);
  const isPrivate = config.mode === 'development' && !config.exposeDevelopment;
  const roleTokens = isPrivate ? await developmentTokens(config, execute) : {};
  const onlyRegistered = config.documents === 'registered';
  const server = await createServer({
    ...config,
    schema: platform.schema,
    execute,
    directory,
    oidc,
    citizensKey,
    ...(config.mode === 'production' && { logSecret }),
    answers: await openAnswers(store.lookout, platform.specs, config.answerBytes),
    documents: { manifest: readRegisteredDocuments(), only: onlyRegistered },
    pages: async (app, tools) => {
      await exportPages({ ...platform, execute, onlyOffices: onlyRegistered })(app, tools);
      auditHead(app, () => newestHead(store.pool));
      fileRoutes(app, files, isFileLink, tools.admission);
      app.addHook('onClose', sweepAlways(files, say));
      const importTools = { records: importRecords(execute), files, tables, acts: platform.acts, vault };
      templateRoutes(app, tables);
      app.addHook('onClose', workOnImports(openImportPool(logins.writer.url), importTools, say));
      if (logins.ballots) openClerk(app, logins.ballots.ballot_clerk.url, tools.admission);
    },
    obstacle: () => store.obstacle(),
    note,
    ide: { samples: sampleQueries, roleTokens, tokensFrom: config.tokensFrom, onlyRegistered },
  });
  shrinkHeap();
  await server.listen().catch(async (error) => {
    // What works beside it stops before the database does.
    await server.close();
    throw listenFault(config, error.code) ?? error;
  });
  greet(server.url, ((performance.now() - started) / 1000).toFixed(1), roleTokens, oidc?.issuer);
  return server;
}

function listenFault({ host, port }: Config, code: string): ConfigError | undefined {
  const lines: Readonly<Record<string, string>> = {
    EADDRINUSE: `PORT: ${port} is in use by another program; give a free one`,
    EACCES: `PORT: ${port} is not for this user to take; give one above 1023`,
    EADDRNOTAVAIL: `HOST: ${host} is no address of this machine`,
    ENOTFOUND: `HOST: ${host} is the name of no machine`,
    EAI_AGAIN: `HOST: ${host} cannot be looked up`,
  };
  return lines[code] ? new ConfigError(lines[code]) : undefined;
}

/** A token for each role, so that a newcomer can try them all; production has no issuer of its own. */
async function developmentTokens({ tokenSecret }: Config, execute: Execute): Promise<Partial<Record<Role, string>>> {
  const viewers = await sampleViewers((query, viewer) => runQuery(execute, query, viewer));
  const usable = Object.entries(viewers).filter(([role, viewer]) => isComplete(role as Role, viewer));
  const signed = usable.map(async ([role, viewer]) => [role, await signToken(tokenSecret!, { ...viewer }, 30)]);
  return Object.fromEntries(await Promise.all(signed));
}

/** A database without the five places has no deputy or agency to speak for. */
const isComplete = (role: Role, viewer: Viewer) =>
  (role !== 'deputy' || !!viewer.deputy) && (role !== 'agency' || !!viewer.agency);

await runCommand(main);
