import { constants, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { signToken } from '../../api/auth/tokens.js';
import { keyVaultOf } from '../../api/ballot/host/key-vault.js';
import { newId } from '../../api/sql/new-id.js';
import { ballotBytes, packEnvelope, paperMessage } from '../../ballot/protocol/formats.js';
import { graphql, type Request } from '../requests.js';
import { ballotKeys, beginVotes, candidates, openBallots } from './ballots.js';
import type { BallotOperation } from './operation.js';
import { makeTown, place } from './town.js';

const issue =
  'mutation($round: ID!, $blinded: String!) { issueBallotPaper(round: $round, blinded: $blinded) { signature } }';
const cast =
  'mutation($round: ID!, $envelope: String!) { castBallot(round: $round, envelope: $envelope) { receipt signature } }';
/** Each has a paper in each of some ballots: their keys take a while to make. */
const deputies = 1000;
const random = (length: number) => new Uint8Array(randomBytes(length));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
/** The same by hand. */
const plain = (path: string, variables: object): Request => ({ method: 'POST', path, body: JSON.stringify(variables) });

/** A deputy’s paper in one of many ballots: each has one in each. */
export const papers: BallotOperation = {
  name: 'paper',
  what: 'a deputy’s paper is put on the roll and signed',
  program: '../ballots/issuer.js',
  role: 'ballot_issuer',
  contains: '"signature":',
  rowContains: '"deputy":',
  make: async (owner, logins, count, tokenSecret) => {
    const town = await makeTown(owner, deputies);
    const { ids } = await openBallots(owner, logins, town, Math.ceil(count / town.deputies.length));
    const tokens = await Promise.all(
      town.deputies.map((deputy) => signToken(tokenSecret, { role: 'deputy', deputy, division: town.place })),
    );
    return Array.from({ length: count }, (_, n) => {
      // Blinded papers are as random as this, and smaller than every modulus.
      const blinded = random(256).fill(0, 0, 1);
      const variables = { round: `BallotRound:${ids[Math.floor(n / tokens.length)]}`, blinded: base64(blinded) };
      const token = tokens[n % tokens.length];
      const row = { round: newId(), deputy: newId(), requestHash: base64(random(32)) };
      return {
        ours: { ...graphql(issue, variables), token },
        byHand: { ...plain('/paper', variables), token },
        postgraphile: graphql(
          'mutation($row: BallotRollInput!) { createBallotRoll(input: { ballotRoll: $row }) { ballotRoll { deputy } } }',
          { row },
        ),
      };
    });
  },
};

const signed = promisify(sign);
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };

/** An envelope under a signed paper; what is sealed in it the box cannot see. */
export const votes: BallotOperation = {
  name: 'vote',
  what: 'an envelope is checked, stored and acknowledged',
  program: '../ballots/box.js',
  role: 'ballot_box',
  contains: '"receipt":',
  rowContains: '"serial":',
  make: async (owner, logins, count) => {
    const { ids } = await openBallots(owner, logins, { place, deputies: [] }, 1);
    await beginVotes(owner, ids);
    const { rows } = await owner.query('select private from ballot.issue_key where round = $1', ids);
    const der = Buffer.from(keyVaultOf(ballotKeys).open('issue', ids[0]!, rows[0].private), 'base64');
    const key = createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
    const round = `BallotRound:${ids[0]}`;
    const asked = Array.from({ length: count }, async () => {
      const message = paperMessage(random(32), round, random(32));
      const signature = new Uint8Array(await signed('sha384', message, { key, ...pss }));
      const envelope = packEnvelope({ message, signature, enc: random(32), ct: random(ballotBytes(candidates) + 16) });
      const variables = { round, envelope: base64(envelope) };
      const row = { round: newId(), serial: base64(random(32)), envelope: base64(envelope) };
      return {
        ours: graphql(cast, variables),
        byHand: plain('/vote', variables),
        postgraphile: graphql(
          'mutation($row: BallotEnvelopeInput!) { createBallotEnvelope(input: { ballotEnvelope: $row }) { ballotEnvelope { serial } } }',
          { row },
        ),
      };
    });
    return Promise.all(asked);
  },
};
