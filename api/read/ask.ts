import { parse } from 'graphql';
import type { Viewer } from '../../schema/kit/viewer.js';
import { type Answer, type Execute, JsonText } from './answer.js';

/** Asks the executor directly, without HTTP, for the platform's own questions. Throws the first error. */
export async function ask<Data>(
  execute: Execute,
  source: string,
  viewer: Viewer,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Data> {
  return dataOf(await execute({ document: parse(source), source, variables, viewer, ...(signal ? { signal } : {}) }));
}

/** The data of an answer; throws its first error. */
export function dataOf<Data>({ data, errors }: Answer): Data {
  if (errors?.[0]) throw errors[0];
  return (data instanceof JsonText ? JSON.parse(data.text) : data) as Data;
}
