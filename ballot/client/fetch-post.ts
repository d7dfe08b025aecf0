import type { Post } from './post.js';

/** Where there is `fetch`: without cookies or referrer, and nothing is kept. */
export const fetchPost: Post = async ({ url, body, token }) => {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  return { status: answer.status, text: await answer.text() };
};
