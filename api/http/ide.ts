import { createHash, randomBytes } from 'node:crypto';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { assets } from './assets.js';
import type { Words } from './ide-acts.js';
import { banner, bannerStyle } from './ide-banner.js';
import { ideScript } from './ide-script.js';
import { isFromThisMachine } from './local-request.js';

export interface IdeOptions {
  /** Ready-made queries, each in a tab of its own. */
  readonly samples: readonly {
    readonly name: string;
    readonly query: string;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
  }[];
  /** Development only: a token per role, offered to browsers of this machine as environments; the first is active. */
  readonly roleTokens?: Readonly<Partial<Record<Role, string>>>;
  /** Who gives tokens, as the page tells it. */
  readonly tokensFrom?: string | undefined;
  /** Portal and mini-app run registered documents only. */
  readonly onlyRegistered?: boolean;
  /** What each role may do. */
  readonly acts: Readonly<Record<Role, Words>>;
}

const prefix = '/ide/';
const title = '<title>deputy-graph</title>';
const nonceMark = '__NONCE__';
/** Altair wants the endpoint's whole address, which only the browser knows behind proxies; its options are a script. */
const originMark = '__ORIGIN__';
const originInScript = '$' + '{location.origin}';

/** The page may reach its own origin and nothing else: government networks are offline, and tokens stay here. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Attributes only: the editor positions its parts with them.
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Altair's page for the options, with a mark where each answer's nonce goes. */
function template({ samples, roleTokens = {}, tokensFrom, onlyRegistered = false, acts }: IdeOptions): string {
  const endpointURL = `${originMark}/graphql`;
  const roles = Object.entries(roleTokens);
  const initialHeaders = roles.length ? { Authorization: 'Bearer {{token}}' } : {};
  const subEnvironments = roles.map(([role, token]) => ({ id: role, title: role, variables: { token } }));
  const version = createHash('sha256')
    .update(JSON.stringify([samples, roleTokens]))
    .digest('hex')
    .slice(0, 12);
  const page = renderAltair({
    baseURL: prefix,
    cspNonce: nonceMark,
    endpointURL,
    initialHeaders,
    initialWindows: samples.map(({ name, query, variables }) => ({
      initialName: name,
      endpointURL,
      initialHeaders,
      initialQuery: query,
      initialVariables: variables ? JSON.stringify(variables, null, 2) : '',
    })),
    initialEnvironments: {
      ...(roles[0] && { activeSubEnvironment: roles[0][0] }),
      base: { title: 'deputy-graph', variables: roles[0] ? { token: roles[0][1] } : {} },
      subEnvironments,
    },
    // What a person typed survives a reload; new samples or tokens start afresh instead of being hidden by old ones.
    instanceStorageNamespace: `deputy_graph_${version}_`,
    initialSettings: {
      language: 'zh-CN',
      theme: 'light',
      disablePushNotification: true,
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      'schema.reloadOnStart': true,
    },
    disableAccount: true,
  });
  const options = { tokensFrom, onlyRegistered, acts, hasTokens: roles.length > 0 };
  const head = `${title}<style nonce="${nonceMark}">${bannerStyle}</style><script nonce="${nonceMark}">${ideScript(options, nonceMark)}</script>`;
  return page
    .replaceAll(originMark, () => originInScript)
    .replace('<title>Altair</title>', () => head)
    .replace('<html>', '<html lang="zh-CN">')
    .replace('<body>', () => `<body>${banner(options)}`);
}

/** `/`: a GraphQL IDE served from our own origin. The only HTML of the server. */
export function ide(fastify: FastifyInstance, options: IdeOptions): void {
  const { roleTokens: _, ...open } = options;
  const plain = template(open);
  const withTokens = options.roleTokens ? template(options) : plain;
  // Altair's own pages would come without the policy; only ours is served.
  assets(fastify, getDistDirectory(), prefix);
  fastify.get('/', (request, reply) => {
    const page = isFromThisMachine(request.raw) ? withTokens : plain;
    const nonce = randomBytes(16).toString('base64');
    reply
      .headers({
        'content-security-policy': policy(nonce),
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
      })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(nonceMark, nonce));
  });
}
