import { readSettings } from '../api/config.js';
import { openDatabase } from '../api/database/connect.js';
import { connect } from '../api/database/login.js';
import { inviteOfficers, type OfficerPost, OfficersExist } from '../api/database/officers.js';
import { prepareDatabase } from '../api/database/prepare.js';
import { ballotCommands, ballotUsage } from './ballots/commands.js';
import { calendar, calendarUsage } from './calendar/command.js';
import { readFlags, runCommand, UsageError } from './command-line.js';
import { person, personalUsage, rekey } from './personal.js';

const usage = `usage: npm run -s cli -- bootstrap --system NAME --security NAME --audit NAME

Opens the accounts of the three officers who run the platform, three persons, and prints a code for each, once. Each
signs in with OIDC_ISSUER and sends the code to POST /invitation within seven days. Until one of them has, it may be done
anew; the codes before are worthless then. Everybody else is invited by the system officer and
gets posts from the security officer.`;

const flag = { type: 'string' } as const;
const posts = { system: 'SYSTEM_OFFICER', security: 'SECURITY_OFFICER', audit: 'AUDIT_OFFICER' } as const;
type Flag = keyof typeof posts;
const say = (line: string) => process.stderr.write(`${line}\n`);

function namesOf(flags: Readonly<Partial<Record<Flag, string>>>): Record<OfficerPost, string> {
  const entries = (Object.keys(posts) as Flag[]).map((name) => {
    const person = flags[name]?.trim() ?? '';
    if (!person || person.length > 100) throw new UsageError(`--${name} must be the name of a person\n\n${usage}`);
    return [posts[name], person] as const;
  });
  if (new Set(entries.map(([, person]) => person)).size < entries.length)
    throw new UsageError('--system, --security and --audit must be three persons');
  return Object.fromEntries(entries) as Record<OfficerPost, string>;
}

async function bootstrap(args: readonly string[]): Promise<void> {
  const names = namesOf(readFlags(usage, { system: flag, security: flag, audit: flag }, args));
  const settings = readSettings();
  const database = await openDatabase(settings, say);
  try {
    await prepareDatabase(database.url, { say, roles: settings.roles });
    const client = await connect('DATABASE_URL', database.url);
    const invited = await inviteOfficers(client, names).finally(() => client.end());
    for (const { post, name, code } of invited) process.stdout.write(`${post}\t${name}\t${code}\n`);
    say('hand each code to its person; they are shown this once, and good for seven days');
  } catch (error) {
    if (!(error instanceof OfficersExist)) throw error;
    throw new UsageError('the officers have signed in already; the system officer invites whoever follows them');
  } finally {
    await database.close();
  }
}

await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
    ...{ bootstrap, calendar, person, rekey },
    ...ballotCommands,
  };
  const run = Object.hasOwn(commands, name ?? '') ? commands[name!] : undefined;
  if (!run) {
    const all = [usage, personalUsage, ballotUsage, calendarUsage].join('\n\n');
    readFlags(all, {});
    throw new UsageError(all);
  }
  await run(args);
});
