import { secretIssuer } from '../../api/auth/tokens.js';
import { serveIssuer } from '../../api/ballot/issuer/serve-issuer.js';
import { serve } from '../contenders/child.js';

/** The platform's issuer of papers, as it runs in production. */
await serve(async ({ databaseUrl, writing, ballots }) => {
  const where = { host: '127.0.0.1', port: 0, readerUrl: databaseUrl };
  const issuers = [secretIssuer(writing!.tokenSecret)];
  return (await serveIssuer({ ...ballots!, ...where, issuers }, console.error)).url;
});
