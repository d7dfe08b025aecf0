import { GraphQLError } from 'graphql';
import { type RefusalCode, refusals } from '../../../ballot/protocol/refusals.js';

export { type RefusalCode, refusals };

export class Refused extends GraphQLError {
  constructor(readonly code: RefusalCode) {
    super(refusals[code][2], { extensions: { code } });
  }
}
