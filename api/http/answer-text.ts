import type { FormattedExecutionResult } from 'graphql';
import { JsonText } from '../read/answer.js';

/** The text of an answer. Data that is text already is copied, not parsed. */
export function answerText({ errors, data, extensions }: FormattedExecutionResult): string {
  const members: string[] = [];
  if (errors) members.push(`"errors":${JSON.stringify(errors)}`);
  if (data !== undefined) members.push(`"data":${data instanceof JsonText ? data.text : JSON.stringify(data)}`);
  if (extensions) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join(',')}}`;
}
