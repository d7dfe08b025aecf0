#!/usr/bin/env bash
# In binary mode CloudEvents carries attributes as HTTP headers, and its HTTP binding (1.0.2, section 3.1.3.2) has them
# percent-encoded outside of printable ASCII. Python's SDK 2.2.0 does so. JavaScript's 10.0.0 neither encodes nor decodes:
# fetch refuses the headers that it makes of a Chinese subject, and what Python sent arrives as "%E5…".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund cloudevents@10.0.0 >/dev/null
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cloudevents==2.2.0
cat >send.py <<'PY'
import json
from datetime import datetime, timezone
from cloudevents.core.bindings import http
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

event = CloudEvent({'type': 'suggestion.replied', 'source': '/divisions/320281', 'subject': '第12号建议', 'id': '1',
                    'specversion': '1.0', 'time': datetime(2026, 1, 1, tzinfo=timezone.utc)}, {})
message = http.to_binary(event, JSONFormat())
print(json.dumps({'headers': message.headers, 'body': message.body.decode(),
                  'read back': http.from_binary(message, JSONFormat()).get_subject()}))
PY
cat >receive.js <<'JS'
import { readFileSync } from 'node:fs';
import { CloudEvent, HTTP } from 'cloudevents';

const python = JSON.parse(readFileSync(0, 'utf8'));
const arrived = HTTP.toEvent({ headers: python.headers, body: python.body }).subject;
const sent = HTTP.binary(new CloudEvent({ type: 't', source: '/s', subject: '第12号建议', data: {} })).headers;
let refusal = 'none';
try {
  new Headers(sent);
} catch (error) {
  refusal = error.name;
}
console.log('cloudevents 2.2.0 (Python), 10.0.0 (JavaScript)');
console.log(`expected: 第12号建议 arrives as it was sent, and fetch takes the headers of JavaScript's SDK`);
console.log(`seen: Python writes ${python.headers['ce-subject']} and reads ${python['read back']};`);
console.log(`      JavaScript reads ${arrived}, writes ${sent['ce-subject']}, and fetch says ${refusal}`);
process.exitCode = python['read back'] === '第12号建议' && arrived.startsWith('%E7') && refusal === 'TypeError' ? 0 : 1;
JS
python/bin/python send.py | node receive.js
