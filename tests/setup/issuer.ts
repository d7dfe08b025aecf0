import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An OpenID Connect issuer on this machine, as far as a server that takes its tokens meets it. */
export interface TestIssuer {
  readonly url: string;
  /** How often its keys have been fetched. */
  readonly fetched: () => number;
  /** Adds a key, with which tokens are signed from now on. */
  turn(alg?: string): Promise<void>;
  /** Takes away every key but the newest. */
  withdraw(): void;
  /** Stops answering, or begins again. */
  silence(isSilent: boolean): void;
  /** What its discovery document says instead. */
  claim(document: object): void;
  /** A token for `deputy-graph` that is good for ten minutes, but for what is said of it. */
  token(claims?: object, header?: object): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const keys: { jwk: JWK; key: CryptoKey; alg: string }[] = [];
  let [fetched, isSilent, document] = [0, false, {}];
  const server = createServer((request, response) => {
    if (isSilent) return void request.socket.destroy();
    const isKeys = request.url === '/keys';
    if (isKeys) fetched++;
    const told = isKeys ? { keys: keys.map(({ jwk }) => jwk) } : { issuer: url, jwks_uri: `${url}/keys`, ...document };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const turn = async (alg = 'RS256') => {
    const { publicKey, privateKey } = await generateKeyPair(alg);
    keys.push({ jwk: { ...(await exportJWK(publicKey)), kid: `key-${keys.length}`, alg }, key: privateKey, alg });
  };
  await turn();
  return {
    url,
    fetched: () => fetched,
    turn,
    withdraw: () => void keys.splice(0, keys.length - 1),
    silence: (silent) => {
      isSilent = silent;
    },
    claim: (told) => {
      document = told;
    },
    token: (claims = {}, header = {}) => {
      const { jwk, key, alg } = keys.at(-1)!;
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, aud: 'deputy-graph', sub: 'u-1', iat: now, exp: now + 600 };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid: jwk.kid!, ...header }).sign(key);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
