/** What is said, in Chinese and English: the page shows one of them. */
export type Words = readonly [zh: string, en: string];
type Child = Node | string;

/** Makes an element: texts are set as texts, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  more: Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style'>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...children);
  return made;
}

/** Both languages, of which the style shows the one of the document. */
export function say<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  [zh, en]: Words,
  more: Partial<Omit<HTMLElementTagNameMap[Tag], 'dataset' | 'style'>> = {},
): HTMLElementTagNameMap[Tag] {
  return element(tag, more, element('span', { lang: 'zh' }, zh), element('span', { lang: 'en' }, en));
}

export const button = (id: string, words: Words, work: () => unknown): HTMLButtonElement =>
  say('button', words, { id, type: 'button', onclick: () => void work() });

export const labelled = (words: Words, field: HTMLElement): HTMLLabelElement =>
  element('label', {}, say('b', words), field);

/** A message beside what it is about: `good`, `bad` or neither. */
export const note = (kind: '' | 'good' | 'bad', words: Words): HTMLElement =>
  say('p', words, { className: `note ${kind}`, role: kind === 'bad' ? 'alert' : 'status' });

/** A digest in groups that two people can compare aloud. */
export const digest = (id: string, hex: string): HTMLElement =>
  element('code', { id, className: 'digest' }, hex.match(/.{1,4}/g)?.join(' ') ?? '');

export function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { download: name, href }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** The choice of the language; Chinese unless the browser speaks something else. */
export function languageButton(title: Words): HTMLButtonElement {
  const root = document.documentElement;
  const set = (language: 'zh' | 'en') => {
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = title[language === 'zh' ? 0 : 1];
  };
  set(/^(zh|$)/.test(navigator.language) ? 'zh' : 'en');
  return element(
    'button',
    { id: 'language', type: 'button', onclick: () => set(root.lang === 'en' ? 'zh' : 'en') },
    element('span', { lang: 'zh' }, 'English'),
    element('span', { lang: 'en' }, '中文'),
  );
}
