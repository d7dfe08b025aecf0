import { describe, expect, it } from 'vitest';
import { readAsked } from '../../seeds/divisions/asked.js';

describe('the command line of the import', () => {
  it('takes the whole country as of its own day', () => {
    expect(readAsked([])).toEqual({ edition: '2023-06-30', dryRun: false });
    expect(readAsked(['--end-missing', '2023-07-01', '--dry-run'])).toEqual({
      edition: '2023-06-30',
      endMissing: '2023-07-01',
      dryRun: true,
    });
  });

  it('takes a file as of the day given, or of today in China', () => {
    const lateInLondon = new Date('2026-11-28T16:30:00Z');
    expect(readAsked(['--file', '/a.csv', '--edition', '2020-06-30'])).toMatchObject({ edition: '2020-06-30' });
    expect(readAsked(['--file', '/a.csv'], lateInLondon)).toMatchObject({ file: '/a.csv', edition: '2026-11-29' });
  });

  it.each([
    [['--file', 'a.csv', '--edition', '2023-02-30'], '--edition: "2023-02-30" is no day; give one like 2023-06-30'],
    [['--file', 'a.csv', '--edition', '20230630'], '--edition: "20230630" is no day'],
    [
      ['--edition', '2023-06-30', '--file', 'a.csv', '--end-missing', 'infinity'],
      '--end-missing: "infinity" is no day',
    ],
    [['--edition', '2020-06-30'], '--edition: goes with --file; the whole country is as of 2023-06-30'],
    [['--file', 'a.csv', '--end-missing', '2020-06-30'], '--end-missing: goes with --edition'],
    [['--editon', '2020-06-30'], "Unknown option '--editon'"],
  ])('refuses %j', (args, message) => {
    expect(() => readAsked(args)).toThrow(message);
  });

  it('asks for help', () => {
    expect(readAsked(['--help'])).toBeUndefined();
  });
});
