import { requirePackage, versions, wrapped } from './packages.js';

type OpenCc = { Converter(options: { from: string; to: string }): (text: string) => string };

/** Every character that NFKC leaves as it is, in the blocks that folding looks at. */
function* characters() {
  for (const [from, to] of [
    [0x3400, 0x9fff],
    [0x20000, 0x323af],
  ] as const)
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      if (character.normalize('NFKC') === character) yield character;
    }
}

export const simplifier = () => requirePackage<OpenCc>('opencc-js/t2cn').Converter({ from: 't', to: 'cn' });

export function simplifiedModule(): string {
  const simplify = simplifier();
  const pairs = [...characters()].flatMap((character) => {
    const simple = simplify(character);
    return simple === character ? [] : [character + simple];
  });
  return `// Written by \`npm run text:data\` from opencc-js ${versions['opencc-js']} (Open Chinese Convert, Apache-2.0): what each character is in mainland texts.
const pairs = \`
${wrapped(pairs, 100)}
\`;

/** Traditional characters and the simplified ones that they are compared as. */
export const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs.matchAll(/(\\S)(\\S)/gu)].map(([, traditional, simple]) => [traditional!, simple!]),
);
`;
}
