import { type DocumentNode, Kind } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';

/** The refusal of a request whose `operationName` picks no operation of its document. */
export function unknownOperation(document: DocumentNode, asked: string | null | undefined): ClientError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
  const known = names.length ? ` It has ${names.join(', ')}.` : '';
  return new ClientError(
    'OPERATION_RESOLUTION_FAILURE',
    asked == null
      ? `The document has several operations: set operationName.${known}`
      : `The document has no operation named "${asked}".${known}`,
  );
}
