import { decodeJwt } from 'jose';
import { BadClaim, idOf, subjectFrom, viewerFrom } from '../api/auth/claims.js';
import { createSubjects } from '../api/auth/subjects.js';
import { readSettings, readSignerConfig } from '../api/config.js';
import { openDatabase } from '../api/database/connect.js';
import { connect } from '../api/database/login.js';
import { ownSecret } from '../api/database/own-secret.js';
import { readFlags, runCommand, UsageError } from './command-line.js';

const usage = `usage: npm run -s log:subject -- <one of these>

Prints the pseudonym under which the log names somebody in its field "subject". Its key follows from a secret that the
database keeps (MODE=production), or else from that of the development's tokens: the environment must have the MODE and
DATABASE_URL, or the TOKEN_SECRET or DATA_DIR, of the server at that time.

  --account ID                   an account: Account:… or a UUID
  --deputy ID                    a deputy: Deputy:… or a UUID
  --sub USER                     a user of the token's issuer
  --agency ID                    an agency whose tokens name no user: Agency:… or a UUID
  --role R [--division CODE]     everybody with this role there whose token names neither
  --token TOKEN                  whoever sends this token, even if it has expired`;

const flag = { type: 'string' } as const;
const options = { account: flag, deputy: flag, sub: flag, agency: flag, role: flag, division: flag, token: flag };

async function pseudonym(): Promise<string> {
  const flags = readFlags(usage, options);
  const { account, division, token, deputy, sub, agency, role } = flags;
  const given = [account, token, deputy, sub, agency, role].filter((value) => value !== undefined);
  if (given.length !== 1 || (division !== undefined && role === undefined)) throw new UsageError(usage);
  const subjectOf = createSubjects(await logSecret());
  if (token !== undefined) {
    const claims = claimsOf(token);
    return subjectOf(viewerFrom(claims), subjectFrom(claims));
  }
  if (account !== undefined) return subjectOf({ role: 'citizen', account: idOf('account', 'Account', account) });
  if (deputy !== undefined) return subjectOf({ role: 'deputy', deputy: idOf('deputy', 'Deputy', deputy) });
  if (agency !== undefined) return subjectOf({ role: 'agency', agency: idOf('agency', 'Agency', agency) });
  if (sub !== undefined) return subjectOf({ role: 'citizen' }, subjectFrom({ sub }));
  if (role === 'deputy' || role === 'agency') throw new UsageError(`--role ${role}: give --${role} instead`);
  return subjectOf(viewerFrom({ role, division }));
}

function claimsOf(token: string) {
  try {
    return decodeJwt(token);
  } catch {
    throw new UsageError('--token is not a well-formed JSON Web Token');
  }
}

/** As the server has it; see `cli/start.ts`. */
async function logSecret(): Promise<Uint8Array> {
  const settings = readSettings();
  if (settings.mode === 'development') return readSignerConfig().tokenSecret;
  const database = await openDatabase(settings, () => {});
  const client = await connect('DATABASE_URL', database.url);
  try {
    return await ownSecret(client, 'log');
  } finally {
    await client.end();
    await database.close();
  }
}

await runCommand(async () => {
  try {
    process.stdout.write(`${await pseudonym()}\n`);
  } catch (error) {
    throw error instanceof BadClaim ? new UsageError(`--${error.claim} ${error.message}`) : error;
  }
});
