import { both, type TextName } from './texts.js';

/** Makes an element: texts are set as texts, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  more: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), more);
  made.append(...children);
  return made;
}
export const say = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: TextName) => element(tag, {}, both(name));

export const button = (name: TextName, work: () => unknown): HTMLButtonElement =>
  element('button', { type: 'button', onclick: () => void work() }, both(name));

export function labelled<Field extends HTMLElement>(name: TextName, field: Field): HTMLLabelElement {
  return element('label', {}, both(name), field);
}

export function download(name: string, text: string): void {
  const link = element('a', {
    download: name,
    href: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
  });
  link.click();
  URL.revokeObjectURL(link.href);
}
