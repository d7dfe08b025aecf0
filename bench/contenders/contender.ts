import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Settings, Usage } from './child.js';

/** Whom we measure, in the order of the tables. */
export const contenderNames = ['ours', 'postgraphile', 'byHand'] as const;
export type ContenderName = (typeof contenderNames)[number];

const programs: Record<ContenderName, string> = {
  ours: './ours.js',
  postgraphile: './postgraphile.js',
  byHand: '../by-hand.js',
};
const writingByHand = '../writes/by-hand.js';

/** A server in a process of its own. */
export interface Contender {
  readonly name: ContenderName;
  readonly url: URL;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export async function startContender(
  name: ContenderName,
  settings: Settings,
  nodeFlags: string[] = [],
  /** Another than the usual program, beside this file. */
  program = name === 'byHand' && settings.writing ? writingByHand : programs[name],
): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [JSON.stringify(settings)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    execArgv: nodeFlags,
  });
  const { url } = await answer<{ url: string }>(child, name);
  return {
    name,
    url: new URL(url),
    usage: () => {
      child.send('usage');
      return answer<Usage>(child, name);
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

function answer<Message>(child: ChildProcess, name: string): Promise<Message> {
  return new Promise((done, fail) => {
    const onExit = (code: number | null) => fail(new Error(`${name} ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      done(message as Message);
    });
  });
}
