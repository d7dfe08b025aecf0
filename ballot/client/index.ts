/** What a voter's app needs: a paper in the issuing phase, an envelope in the voting phase, her lines afterwards. */
export { type Line, packBallot } from '../protocol/ballot.js';
export { base64Of, fromBase64 } from '../protocol/bytes.js';
export type { Mark } from '../protocol/formats.js';
export { type RefusalCode, refusals } from '../protocol/refusals.js';
export { digestOfRound, type RoundRecord } from '../protocol/round.js';
export { randomBytesOfVote, type Vote } from '../protocol/vote.js';
export { fetchPost } from './fetch-post.js';
export { paperFrom, paperText, voteFrom, voteText } from './keep.js';
export { BallotError, type Post } from './post.js';
export { type PromiseTexts, promise } from './promise.js';
export { type Found, findVote } from './published.js';
export { cast, choosePhysical, fetchPaper, readRound, seal, type VotingPaper } from './voter.js';
export { type BallotWx, wxPost } from './wx-post.js';
