import type { BannerOptions } from './ide-banner.js';
import { roleWords } from './ide-banner.js';

/**
 * Runs before the editor. Every window of it asks for the schema by itself: all of them get one answer, which the
 * browser keeps besides. Any other question tells by its token who asks, and the strip above says so.
 */
export const ideScript = (options: BannerOptions, nonce: string): string => `
  const create = Document.prototype.createElement;
  // Libraries inside Altair make style elements without the nonce; styles that come in as markup still get none.
  Document.prototype.createElement = function (name, ...rest) {
    const element = create.call(this, name, ...rest);
    if (element instanceof HTMLStyleElement) element.nonce = '${nonce}';
    return element;
  };

  const ask = window.fetch.bind(window);
  let schema;
  const readSchema = async () => {
    schema ??= ask('/schema.json').finally(() => setTimeout(() => (schema = undefined), 5_000));
    return (await schema).clone();
  };

  const words = ${JSON.stringify(roleWords(options)).replaceAll('<', '\\u003c')};
  const refused = ['令牌无效或已过期。', 'The token is not valid, or has expired.'];
  const roleOf = (authorization) => {
    try {
      const part = authorization.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
      return JSON.parse(atob(part)).role;
    } catch {
      return 'anonymous';
    }
  };
  const tell = ([zh, en]) => {
    document.querySelector('[data-who=zh]').textContent = zh;
    document.querySelector('[data-who=en]').textContent = en;
  };

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/graphql') return ask(request);
    const text = await request.clone().text();
    const isIntrospection = text.includes('IntrospectionQuery') && text.includes('__schema');
    if (isIntrospection) return readSchema();
    const response = await ask(request);
    tell(response.status === 401 ? refused : (words[roleOf(request.headers.get('authorization'))] ?? words.anonymous));
    return response;
  };
`;
