import { parse } from 'graphql';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Stop } from '../request/stop.js';
import { type Execute, JsonText } from './answer.js';

/** Asks the executor directly, without HTTP, for the platform's own questions. Throws the first error. */
export async function runQuery<Data>(
  execute: Execute,
  source: string,
  viewer: Viewer,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: Stop,
): Promise<Data> {
  const { data, errors } = await execute({
    document: parse(source),
    source,
    variables,
    viewer,
    ...(signal ? { signal } : {}),
  });
  if (errors?.[0]) throw errors[0];
  return (data instanceof JsonText ? JSON.parse(data.text) : data) as Data;
}
