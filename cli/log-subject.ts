import { decodeJwt } from 'jose';
import { BadClaim, idOf, subjectFrom, viewerFrom } from '../api/auth/claims.js';
import { createSubjects } from '../api/auth/subjects.js';
import { readSignerConfig } from '../api/config.js';
import { readFlags, runCommand, UsageError } from './command-line.js';

const usage = `usage: npm run -s log:subject -- <one of these>

Prints the pseudonym under which the log names somebody in its field "subject". Its key follows from the secret of the
tokens: the environment must have the TOKEN_SECRET (in development, the DATA_DIR) of the server at that time.

  --deputy ID                    a deputy: Deputy:… or a UUID
  --sub USER                     a user of the token's issuer
  --agency ID                    an agency whose tokens name no user: Agency:… or a UUID
  --role R [--division CODE]     everybody with this role there whose token names neither
  --token TOKEN                  whoever sends this token, even if it has expired`;

const flag = { type: 'string' } as const;
const options = { deputy: flag, sub: flag, agency: flag, role: flag, division: flag, token: flag };

function pseudonym(): string {
  const flags = readFlags(usage, options);
  const { division, token, deputy, sub, agency, role } = flags;
  const given = [token, deputy, sub, agency, role].filter((value) => value !== undefined);
  if (given.length !== 1 || (division !== undefined && role === undefined)) throw new UsageError(usage);
  const subjectOf = createSubjects(readSignerConfig().tokenSecret);
  if (token !== undefined) {
    const claims = claimsOf(token);
    return subjectOf(viewerFrom(claims), subjectFrom(claims));
  }
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

await runCommand(() => {
  try {
    process.stdout.write(`${pseudonym()}\n`);
  } catch (error) {
    throw error instanceof BadClaim ? new UsageError(`--${error.claim} ${error.message}`) : error;
  }
});
