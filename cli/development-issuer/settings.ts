import type { Configuration, errors as Errors } from 'oidc-provider';
import { scopes } from '../../schema/kit/declare/viewer.js';
import type { IssuerSecrets } from './keys.js';
import { inMemory } from './memory.js';
import type { User } from './users.js';

/** The API, as clients may name it (RFC 8707); they need not, for there is no other. */
export const resource = 'urn:deputy-graph';
/** Pages and apps of a developer, who has no secret to keep. */
export const personClient = 'deputy-graph-page';

const known: readonly string[] = ['openid', ...scopes];
/** Scopes that there are not; the library would drop them without a word. */
export const unknownScopes = (scope: unknown): string[] =>
  String(scope ?? '')
    .split(' ')
    .filter((name) => name !== '' && !known.includes(name));

const hour = 3_600;

export interface IssuerOptions {
  readonly audience: string;
  readonly secrets: IssuerSecrets;
  readonly programs: readonly User[];
}

/** Authorization code with PKCE for people, client credentials for programs; access tokens are JWTs for our API. */
export const settings = (
  { audience, secrets, programs }: IssuerOptions,
  { InvalidScope, InvalidTarget }: typeof Errors,
): Configuration => ({
  clients: [
    {
      client_id: personClient,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      // Of a native application on this machine: the port does not matter (RFC 8252, 7.3).
      redirect_uris: ['127.0.0.1', 'localhost'].flatMap((host) => [`http://${host}/callback`, `http://${host}/`]),
    },
    ...programs.map(({ subject }) => ({
      client_id: subject,
      client_secret: secrets.clientSecret,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    })),
  ],
  adapter: inMemory(),
  jwks: { keys: [secrets.jwk as never] },
  cookies: { keys: [secrets.cookieKey] },
  scopes: ['openid'],
  // A page asks for its token itself; who asks is proven by the verifier of PKCE.
  clientBasedCORS: (_ctx, _origin, { clientId }) => clientId === personClient,
  pkce: { required: () => true },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  loadExistingGrant: async ({ oidc }) => {
    // There is nothing to consent to: whoever signs in here is a developer.
    const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
    grant.addOIDCScope('openid');
    grant.addResourceScope(resource, scopes.join(' '));
    await grant.save();
    return grant;
  },
  extraTokenClaims: ({ oidc }) => {
    const signIn = oidc.entities.AuthorizationCode;
    const unknown = unknownScopes(oidc.params?.scope);
    if (unknown.length)
      throw new InvalidScope(`there is no such scope; give some of ${known.join(' ')}`, unknown.join(' '));
    // RFC 9068, 2.2.1: how and when its holder signed in.
    return signIn && { auth_time: signIn.authTime, amr: signIn.amr };
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, indicator) => {
        if (indicator !== resource) throw new InvalidTarget(`there is no such resource; give ${resource}, or none`);
        return { scope: scopes.join(' '), audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
      },
    },
  },
  ttl: {
    AccessToken: hour,
    ClientCredentials: hour,
    AuthorizationCode: 60,
    IdToken: hour,
    Interaction: hour,
    Session: hour,
    Grant: hour,
  },
});
