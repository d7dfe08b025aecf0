import { readFileSync } from 'node:fs';
import { readSettings } from '../../api/config.js';
import { openDatabase } from '../../api/database/connect.js';
import { connect } from '../../api/database/login.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { readFlags, UsageError } from '../command-line.js';
import { loadNotice } from './load.js';
import { type Notice, readNotice } from './notice.js';

export const calendarUsage = `usage: npm run -s cli -- calendar --file FILE

Loads the State Council's yearly notice of holidays: a CSV file with the columns of seeds/data/calendar.csv, one notice in
it. It takes the place of what was known of the year; days that were provisional are counted anew, and their records say so
in their history. Nothing is changed unless the whole file is right.`;

const say = (line: string) => process.stderr.write(`${line}\n`);

export async function calendar(args: readonly string[]): Promise<void> {
  const { file } = readFlags(calendarUsage, { file: { type: 'string' } }, args);
  if (!file) throw new UsageError(calendarUsage);
  const notice = readFile(file);
  const settings = readSettings();
  const database = await openDatabase(settings, say);
  try {
    await prepareDatabase(database.url, { say, roles: settings.roles });
    const client = await connect('DATABASE_URL', database.url);
    const { recounted, moved } = await loadNotice(client, notice).finally(() => client.end());
    process.stdout.write(
      `${notice.year}: ${notice.periods.length} periods; ${recounted} provisional days counted anew, ${moved} of them moved\n`,
    );
  } finally {
    await database.close();
  }
}

function readFile(file: string): Notice {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--file ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return readNotice(text);
}
