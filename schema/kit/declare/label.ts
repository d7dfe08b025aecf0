/**
 * The parts of a Chinese text of a declaration: `编号：平台内唯一` is the label 编号 and what there is to know of it. A label
 * alone is enough where the English says no more.
 */
export function labelled(text: string): { zh: string; zhRule?: string } {
  const at = text.indexOf('：');
  return at < 0 ? { zh: text } : { zh: text.slice(0, at), zhRule: text.slice(at + 1) };
}

/** The label alone. */
export const labelOf = (text: string): string => labelled(text).zh;

/** Both languages in one description, as every element of the SDL has it. */
export const described = (zh: string, en: string) => `${zh} — ${en}`;

/** The labels in such a description, without its rule. */
export function labelsOf(description: string | null | undefined): { zh: string; en: string } {
  const [zh = '', ...en] = (description ?? '').split(' — ');
  return { zh: labelOf(zh), en: en.join(' — ') };
}

interface Text {
  readonly zh: string;
  readonly zhRule?: string;
  readonly en: string;
}
/** Label and rule in Chinese, as they were declared. */
export const chineseOf = ({ zh, zhRule }: Omit<Text, 'en'>) => (zhRule ? `${zh}：${zhRule}` : zh);
export const describe = (text: Text) => described(chineseOf(text), text.en);

/** The English label of a property: `leadDeputy` is `Lead deputy`. */
export function englishLabel(property: string): string {
  const words = property.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0]!.toUpperCase() + words.slice(1);
}
