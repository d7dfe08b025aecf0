import type { Asking, Data, Fixture } from '../setup/fixture.js';
import { key } from './voice.js';

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** Who does what, on records of one concept: `acting(fixture, 'meeting')('planMeeting', {…}, asking)` gives the payload. */
export const acting =
  ({ ask }: Pick<Fixture, 'ask'>, field: string) =>
  async (act: string, input: object, asking: Asking = {}, more = ''): Promise<Data> => {
    const source = `mutation($input: ${upper(act)}Input!) {
      ${act}(input: $input) { ${field} { id version } userErrors { code message path } replayed ${more} } }`;
    const variables = { input: { idempotencyKey: key(), ...input } };
    return (await ask(source, { ...asking, variables }))[act];
  };

/** What an act is refused with: its code and the part of the input that it is about. */
export const refusalOf = ({ userErrors: [error] }: Data): unknown => error && [error.code, error.path.at(-1)];
