import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, base64Of } from '../../protocol/bytes.js';
import { addresses } from './addresses.js';

const place = 'sign-in';
const random = (length: number) => urlSafe(crypto.getRandomValues(new Uint8Array(length)));
const urlSafe = (bytes: Uint8Array) => base64Of(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
const here = () => location.origin + location.pathname;

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}
const ask = async (url: string, init: RequestInit = {}) => {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', ...init });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};
const endpoints = (): Promise<Endpoints> => ask(`${addresses.signIn}/.well-known/openid-configuration`);

/** Leaves for the issuer of accounts: authorization code with PKCE, answered in the fragment, which no server sees. */
export async function leaveToSignIn(round: string): Promise<void> {
  const { authorization_endpoint } = await endpoints();
  const [verifier, state] = [random(32), random(16)];
  sessionStorage.setItem(place, JSON.stringify({ verifier, state, round }));
  const query = new URLSearchParams({
    ...{ client_id: addresses.client, redirect_uri: here(), response_type: 'code', response_mode: 'fragment' },
    ...{ scope: 'openid', state, code_challenge: urlSafe(sha256(ascii(verifier))), code_challenge_method: 'S256' },
  });
  location.assign(`${authorization_endpoint}?${query}`);
}

/** On the way back: the round that she came from, and her token, which is kept nowhere. */
export async function returnFromSignIn(): Promise<{ round: string; token: () => Promise<string> } | undefined> {
  const answer = new URLSearchParams(location.hash.slice(1));
  const begun = sessionStorage.getItem(place);
  if (!answer.has('state') || begun === null) return undefined;
  sessionStorage.removeItem(place);
  const { verifier, state, round } = JSON.parse(begun) as Record<'verifier' | 'state' | 'round', string>;
  history.replaceState(null, '', `#${round}`);
  if (answer.get('state') !== state) return undefined;
  const token = async () => {
    const { token_endpoint } = await endpoints();
    const body = new URLSearchParams({
      ...{ grant_type: 'authorization_code', code: answer.get('code') ?? '', redirect_uri: here() },
      ...{ client_id: addresses.client, code_verifier: verifier },
    });
    return (await ask(token_endpoint, { method: 'POST', body })).access_token as string;
  };
  return { round, token };
}
