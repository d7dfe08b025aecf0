import { describe, expect, it } from 'vitest';
import { duration, Progress } from '../../seeds/divisions/progress.js';

function screen(isTTY: boolean) {
  let clock = 0;
  const written: string[] = [];
  const progress = new Progress({ isTTY, columns: 80, write: (text) => written.push(text) }, 1000, 'read', () => clock);
  return { progress, written, wait: (ms: number) => (clock += ms) };
}

describe('the progress of an import', () => {
  it('is drawn over itself on a terminal, in one line, and makes room for messages', () => {
    const { progress, written, wait } = screen(true);
    wait(1000);
    progress.at(250);
    progress.say('refused');
    progress.clear();
    expect(written).toEqual([
      '\r\x1b[K  [###---------] read: 25 % · 250 of 1,000 · 250 rows/s · 3 s left',
      '\r\x1b[K',
      'refused\n',
    ]);
  });

  it('is a plain line every five seconds elsewhere, with the rate of the last seconds', () => {
    const { progress, written, wait } = screen(false);
    for (const done of [100, 200, 600, 620, 640, 660, 680, 700]) {
      wait(2500);
      progress.at(done);
    }
    expect(written).toEqual([
      '  read: 20 % · 200 of 1,000 · 40 rows/s · 20 s left\n',
      '  read: 62 % · 620 of 1,000 · 62 rows/s · 7 s left\n',
      '  read: 66 % · 660 of 1,000 · 46 rows/s · 8 s left\n',
      '  read: 70 % · 700 of 1,000 · 8 rows/s · 38 s left\n',
    ]);
  });

  it('gives times as people say them', () => {
    expect([0.2, 59, 60, 125].map(duration)).toEqual(['1 s', '59 s', '1 min 00 s', '2 min 05 s']);
  });
});
