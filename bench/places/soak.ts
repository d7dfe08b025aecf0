import type { Crowd } from '../load/crowd.js';
import { graphql, nodesOf, wire } from './ask.js';
import type { Memory } from './memory.js';
import type { PlacesServer } from './server.js';

export interface SoakReport {
  readonly answers: number;
  readonly failed: number;
  /** After ten minutes of the same load. */
  readonly warm: Memory;
  readonly largest: Memory;
  /** The largest sum of server and PostgreSQL to that of the warm ones. */
  readonly ratio: number;
}

const warmMinutes = 10;
const total = ({ serverMb, postgresMb }: Memory) => serverMb + postgresMb;

/** Memory while everybody asks what nobody has asked before: other fields, page sizes, filters and words each time. */
export async function measureSoak(
  server: PlacesServer,
  crowd: Crowd,
  minutes: number,
  say: (line: string) => void,
): Promise<SoakReport> {
  const divisions = await nodesOf(server, '{ divisions(first: 100) { nodes { code } } }');
  const codes = divisions.map(({ code }) => String(code));
  let [asked, answers, failed] = [0, 0, 0];
  let warm: Memory | undefined;
  let largest: Memory = { serverMb: 0, postgresMb: 0 };
  for (let minute = 1; minute <= warmMinutes + minutes; minute++) {
    const requests = Array.from({ length: 3_000 }, () => wire(server, different(asked++, codes)));
    const { statuses } = await crowd.run({ port: server.port, requests, connections: 4, ms: 60_000, pauseMs: 80 });
    answers += statuses.filter((status) => status === 200).length;
    failed += statuses.filter((status) => status !== 200).length;
    const memory = server.memory();
    if (minute === warmMinutes) warm = memory;
    if (minute >= warmMinutes && total(memory) > total(largest)) largest = memory;
    say(`minute ${minute}: server ${memory.serverMb} MB, PostgreSQL ${memory.postgresMb} MB, ${answers} answers`);
  }
  return { answers, failed, warm: warm!, largest, ratio: Number((total(largest) / total(warm!)).toFixed(2)) };
}

const fields = 'number title kind category status period originChannel isKey submittedOn result closedOn'.split(' ');

/** The nth question: no two have the same text. */
function different(n: number, codes: readonly string[]): string {
  const chosen = fields.filter((_, bit) => (n * 2_654_435_761) & (1 << bit));
  const code = codes[n % codes.length]!;
  const size = (n % 97) + 1;
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 2_000))).toISOString().slice(0, 10);
  return graphql(`{ s${n}: suggestions(first: ${size}, filter: { division: { code: { startsWith: "${code.slice(0, 6)}" } },
    submittedOn: { gte: "${day}" } }) { nodes { id ${chosen.join(' ')} leadDeputy { name } } } }`);
}
