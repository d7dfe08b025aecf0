import type { DestinationStream } from 'pino';

const colours: Readonly<Record<number, string>> = {
  20: '\u001b[90m',
  40: '\u001b[33m',
  50: '\u001b[31m',
  60: '\u001b[31m',
};
const plain = '\u001b[0m';

/** Turns pino's JSON lines into lines that a person reads at a terminal: `12:04:31 request 200 3.1 ms staff Overdue`. */
export function shortLines(terminal: NodeJS.WritableStream): DestinationStream {
  return {
    write(line) {
      const { level, time, msg, request, error, ...fields } = JSON.parse(line);
      const { role, operation, status, ms, cost, errors, ...others } = fields;
      const words = [
        String(time).slice(11, 19),
        msg,
        status,
        ms !== undefined && `${ms} ms`,
        role,
        operation,
        cost !== undefined && `cost ${cost}`,
        errors?.join(' '),
        msg !== 'request' && Object.keys(others).length > 0 && JSON.stringify(others),
        error && `${request}\n  ${error.name}: ${error.message}\n${error.stack?.join('\n') ?? ''}`,
      ];
      const text = words.filter(Boolean).join(' ');
      const colour = errors?.length ? colours[40] : colours[level];
      terminal.write(colour ? `${colour}${text}${plain}\n` : `${text}\n`);
    },
  };
}
