import type { BallotLogins } from '../../api/database/ballot-roles.js';
import type { Settings } from '../contenders/child.js';
import { type Contender, startContender } from '../contenders/contender.js';
import { measureLoads } from '../measure.js';
import { fetchAnswer, type Request, wireText } from '../requests.js';
import type { Written } from '../writes/report.js';
import type { Tools } from '../writes/tools.js';
import { ballotKeys } from './ballots.js';
import type { Asked, BallotOperation } from './operation.js';
import { papers, votes } from './requests.js';

export const ballotOperations: readonly BallotOperation[] = [papers, votes];

/** Less than anybody does in a second would end a slice early, which does not change what it tells. */
const perSlice = 800;

/** Papers and envelopes: issuer and box as `npm start` has them, beside a transaction of the same protocol by hand. */
export async function measureBallots(
  chosen: readonly BallotOperation[],
  settings: Settings,
  { logins, postgraphile }: { readonly logins: BallotLogins; readonly postgraphile: Contender },
  { pool, generator, cpu, tokenSecret, seconds, say }: Tools,
): Promise<Written[]> {
  const measured: Written[] = [];
  for (const operation of chosen) {
    const own = { ...settings, ballots: { url: logins[operation.role].url, keys: ballotKeys } };
    const ours = await startContender('ours', own, [], operation.program);
    const byHand = await startContender('byHand', own, [], '../ballots/by-hand.js');
    try {
      say(`${operation.name}: preparing what is sent`);
      const asked = await operation.make(pool, logins, 3 * (seconds + 2) * perSlice + 2, tokenSecret);
      await checkSameAnswers(ours, byHand, asked);
      say(`measuring ${operation.name}`);
      let next = 2;
      const take = () => {
        next += perSlice;
        return asked.slice(next - perSlice, next);
      };
      const loads = (
        [
          ['ours', ours],
          ['postgraphile', postgraphile],
          ['byHand', byHand],
        ] as const
      ).map(([name, contender]) => ({
        name,
        contender,
        slice: () => ({
          requests: take().map((one) => wireText(contender.url, one[name])),
          from: 0,
          isOnce: true,
          contains: name === 'postgraphile' ? operation.rowContains : operation.contains,
        }),
      }));
      await measureLoads(loads, generator, cpu, 0);
      measured.push({ name: operation.name, ...(await measureLoads(loads, generator, cpu, seconds)) });
    } finally {
      await Promise.all([ours.stop(), byHand.stop()]);
    }
  }
  return measured;
}

/** What one has issued or stored the other answers in the same way, as it does a retry. */
async function checkSameAnswers(ours: Contender, byHand: Contender, [first, second]: readonly Asked[]): Promise<void> {
  const data = async (contender: Contender, request: Request) =>
    JSON.stringify((await fetchAnswer(contender, request)).data);
  const pairs = [
    [await data(ours, first!.ours), await data(byHand, first!.byHand)],
    [await data(byHand, second!.byHand), await data(ours, second!.ours)],
  ];
  for (const [one, other] of pairs) if (one !== other) throw new Error(`they differ:\n${one}\n${other}`);
}
