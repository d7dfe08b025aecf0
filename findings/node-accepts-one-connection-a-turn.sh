#!/usr/bin/env bash
# Node 24.21.0 takes one connection from each listening socket in one turn of its event loop (libuv 1.52.1 on Linux), however many
# wait. Where each turn has a few milliseconds of work, hundreds of new connections wait for seconds in the kernel, before
# any queue, limit or clock of the server knows of them; bounds on waiting inside the server do not bound what clients wait.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 >/dev/null
cat >clients.cjs <<'JS'
const { connect } = require('node:net');
const open = Array.from({ length: 200 }, () => connect(Number(process.argv[2]), '127.0.0.1'));
let left = open.length;
for (const socket of open) socket.on('connect', () => --left || process.send('all are connected'));
process.on('message', () => process.exit());
JS
cat >run.cjs <<'JS'
const { fork } = require('node:child_process');
const { createServer } = require('node:net');
let accepted = 0;
const server = createServer(() => { accepted++; });
server.listen(0, '127.0.0.1', 512, () => {
  const clients = fork('./clients.cjs', [String(server.address().port)]);
  // The kernel completes the connections while this process looks elsewhere.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  let turns = 0;
  const turn = () => {
    if (accepted > 0) turns++;
    if (accepted < 200) return setImmediate(turn);
    console.log(`Node ${process.versions.node}, libuv ${process.versions.uv}`);
    console.log('expected: 200 connections that wait are taken in a few turns of the event loop');
    console.log(`seen: ${accepted} in ${turns} turns`);
    process.exitCode = turns >= 190 ? 0 : 1;
    clients.send('go');
    server.close();
    setTimeout(() => process.exit(), 200);
  };
  setImmediate(turn);
});
JS
node_modules/.bin/node run.cjs
