import { serveBox } from '../../api/ballot/box/serve-box.js';
import { serve } from '../contenders/child.js';

/** The platform's box, as it runs in production. */
await serve(async ({ ballots }) => (await serveBox({ ...ballots!, host: '127.0.0.1', port: 0 }, console.error)).url);
