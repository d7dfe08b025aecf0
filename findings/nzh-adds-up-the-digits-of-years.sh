#!/usr/bin/env bash
# nzh 1.0.14 reads Chinese numbers. Years and numbers of documents are written digit by digit (GB/T 15835-2011:
# 二〇二六年), which it reads as if each digit stood in the ones: 226. 两 and 廿, which stand in resolutions (两百, 廿三), are
# left out: 0 and 3. Nothing is thrown, so a wrong number goes on; what is written with units (一百〇二) is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14 >/dev/null
cat >run.cjs <<'JS'
const { cn } = require('nzh');
const written = { 二〇二六: 2026, 两百: 200, 廿三: 23, 一百〇二: 102 };
const read = Object.fromEntries(Object.keys(written).map((text) => [text, Number(cn.decodeS(text))]));
console.log('nzh 1.0.14');
console.log(`expected: ${JSON.stringify(written)}, or an error`);
console.log(`seen: ${JSON.stringify(read)}`);
const same = JSON.stringify(read) === JSON.stringify({ 二〇二六: 226, 两百: 0, 廿三: 3, 一百〇二: 102 });
process.exitCode = same ? 0 : 1;
JS
node run.cjs
