#!/usr/bin/env bash
# standardwebhooks 1.1.1 takes the headers of a request as a plain object only: a Headers object of fetch, which holds the
# three headers and compiles where types are loose, is refused as if they were missing. Its verify() also returns parsed
# JSON, so whole numbers above 2^53 in a signed body come out rounded.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund standardwebhooks@1.1.1
cat >verify.cjs <<'JS'
const { Webhook } = require('standardwebhooks');
const { version } = require('standardwebhooks/package.json');
const webhook = new Webhook(Buffer.alloc(24, 7).toString('base64'));
const body = '{"fen":9007199254740993}';
const now = new Date();
const plain = {
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(now / 1000)),
  'webhook-signature': webhook.sign('msg_1', now, body),
};
let refusal = 'none';
try {
  webhook.verify(body, new Headers(plain));
} catch (error) {
  refusal = error.message;
}
const { fen } = webhook.verify(body, plain);
console.log(`standardwebhooks ${version}`);
console.log('expected: both kinds of headers are verified; 9007199254740993');
console.log(`seen:     Headers object: ${refusal}; ${fen}`);
process.exit(/missing/i.test(refusal) && String(fen) === '9007199254740992' ? 0 : 1);
JS
node verify.cjs
