import { expect, test } from 'vitest';
import { readConfig } from '../../api/config.js';

const TOKEN_SECRET = 'a secret of more than thirty-two bytes';
const store = 'https://KEY:se%2Fcret@s3.example.gov.cn/files/of/congress?region=cn-north-1';

test('what files and their senders are held to is read', () => {
  const given = {
    FILES_URL: store,
    SCAN_COMMAND: 'clamdscan --fdpass',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1/128',
  };
  expect(readConfig({ TOKEN_SECRET, SUBMISSION_LIMIT: '0', ...given })).toMatchObject({
    ...{ filesUrl: store, scanCommand: 'clamdscan --fdpass', submissionLimit: 0 },
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1/128'],
  });
  const local = 'http://KEY:secret@127.0.0.1:9000/files';
  expect(readConfig({ TOKEN_SECRET, FILES_URL: local }).filesUrl).toBe(local);
});

test.each([
  [
    'FILES_URL',
    'http://KEY:hunter2@s3.example/files',
    /^FILES_URL: the value is not the address of a store for files; give /,
  ],
  ['FILES_URL', 'https://s3.example/files', /^FILES_URL: the value/],
  ['FILES_URL', 'https://KEY:hunter2@s3.example', /^FILES_URL: the value/],
  [
    'TRUSTED_PROXIES',
    'proxy.example',
    /^TRUSTED_PROXIES: "proxy.example" is not a list of proxies; give addresses or networks/,
  ],
  ['TRUSTED_PROXIES', '10.0.0.0/33', /^TRUSTED_PROXIES: /],
  ['TRUSTED_PROXIES', '10.0.0.1,', /^TRUSTED_PROXIES: /],
  ['SUBMISSION_LIMIT', '-1', /^SUBMISSION_LIMIT: "-1" is not a number of messages/],
])('%s=%s stops the start, and tells no secret', (name, value, line) => {
  const told = () => readConfig({ TOKEN_SECRET, [name]: value });
  expect(told).toThrow(line);
  expect(told).not.toThrow(/hunter2/);
});
