import type { Role } from '../schema/kit/declare/viewer.js';
import { sampleQueries } from '../seeds/samples.js';

/** Tells whoever started the server where it is and how to begin. */
export function greet(url: string, seconds: string, tokens: Partial<Record<Role, string>>, issuer?: string) {
  const samples = sampleQueries.map(({ name, query }) => `\n# ${name}\n${query}`).join('\n');
  const roles = Object.entries(tokens).map(([role, token]) => `  ${role.padEnd(10)}${token}`);
  process.stdout.write(`
deputy-graph is ready after ${seconds} s

  ask in a browser   ${url}/
  GraphQL            POST ${url}/graphql
  CSV                ${url}/export/suggestions.csv, and so for every list
  schema             ${url}/schema.graphql
  health             ${url}/healthz  ${url}/readyz
${issuer ? `  issuer             ${issuer}/.well-known/openid-configuration\n` : ''}
Three queries to begin with:
${samples}

${roles.length ? `Development tokens (send as "Authorization: Bearer …"):\n${roles.join('\n')}\n` : ''}
`);
}
