type Texts = Readonly<Record<'zh' | 'en', readonly [what: string, fix: string]>>;
const fault = (zh: readonly [string, string], en: readonly [string, string]): Texts => ({ zh, en });

/** What can be wrong with a table, and what mends it; `{…}` is what the fault tells besides. */
export const faultTexts = {
  // of the file
  FILE_GONE: fault(
    ['文件已删除', '文件上传后保留一日，请重新上传'],
    ['The file is gone', 'Files are kept for a day: send it again'],
  ),
  NOT_A_TABLE: fault(
    ['文件不是表格，或者已损坏', '请另存为CSV或者XLSX后重新上传'],
    ['The file is no table, or it is broken', 'Save it as CSV or XLSX, and send it again'],
  ),
  BAD_ENCODING: fault(
    ['文字编码无法识别', '请以UTF-8或者GB18030编码另存'],
    ['The characters cannot be told', 'Save it in UTF-8 or GB18030'],
  ),
  NO_ROWS: fault(['表中没有记录', '请在表头下逐行填写'], ['The table has no rows', 'Fill in rows below the headings']),
  TOO_MANY_ROWS: fault(
    ['行数过多', '每次至多{most}行，请分几次导入'],
    ['There are too many rows', 'At most {most} at a time: import it in parts'],
  ),
  TOO_LARGE_INSIDE: fault(
    ['文件解开后过大', '解开后至多{most} MB，请分几次导入'],
    ['The file is too large once it is unpacked', 'At most {most} MB unpacked: import it in parts'],
  ),
  // of the headings
  UNKNOWN_COLUMN: fault(
    ['没有这一列', '请删除，或者改为以下列名之一：{allowed}'],
    ['There is no such column', 'Delete it, or call it one of: {allowed}'],
  ),
  MISSING_COLUMN: fault(['缺少必需的列', '请加上这一列'], ['A column is missing that has to be there', 'Add it']),
  DOUBLE_COLUMN: fault(['列名重复', '请只保留一列'], ['Two columns have this heading', 'Keep one of them']),
  // of a cell
  REQUIRED: fault(['必填的单元格为空', '请填写'], ['A cell that is needed is empty', 'Fill it in']),
  TOO_LONG: fault(['文字过长', '至多{most}个字'], ['The text is too long', 'At most {most} characters']),
  NOT_CLEAN: fault(
    ['有控制字符或者残缺的字符', '请删除后重新输入'],
    ['There are control characters, or broken ones', 'Delete them and type the text again'],
  ),
  FORMULA: fault(
    ['单元格是公式', '请改为公式的结果（选择性粘贴为值）'],
    ['The cell is a formula', 'Put its result there instead (paste as value)'],
  ),
  NOT_IN_LIST: fault(
    ['不在可选值之中', '请填写以下之一：{allowed}'],
    ['It is none of the values that there are', 'Write one of: {allowed}'],
  ),
  NOT_A_DAY: fault(
    ['不是日期', '请写成2024-10-30、2024/10/30、2024年10月30日或者20241030'],
    ['It is no day', 'Write it like 2024-10-30, 2024/10/30 or 20241030'],
  ),
  NOT_A_NUMBER: fault(['不是可用的数', '请填写{allowed}'], ['It is no number that can be stored', 'Write {allowed}']),
  NOT_YES_OR_NO: fault(['不是“是”或者“否”', '请填写“是”或者“否”'], ['It is neither yes nor no', 'Write yes or no']),
  TOO_MANY_CELLS: fault(
    ['单元格多于列名', '请检查该行的引号和分隔符'],
    ['The row has more cells than there are headings', 'Look at its quotes and separators'],
  ),
  // of what a cell names
  NO_SUCH_RECORD: fault(
    ['没有这一{label}', '请写代码、全称或者标识，或者先登记'],
    ['There is no such record ({label})', 'Write its code, full name or id, or register it first'],
  ),
  AMBIGUOUS: fault(
    ['同名的{label}不止一个', '请改写代码或者标识，如{allowed}'],
    ['More than one record has this name ({label})', 'Write its code or id, such as {allowed}'],
  ),
  NOT_THIS_PLACE: fault(
    ['不属于您所在的区划', '只能导入本区划的记录'],
    ['It does not belong to your area', 'Only records of your own area can be imported'],
  ),
  // of the record
  TWICE_IN_FILE: fault(
    ['与第{other}行是同一记录', '请只保留一行，不是同一记录的请补充{allowed}'],
    ['It is the same record as row {other}', 'Keep one of them; if they are two, tell them apart by {allowed}'],
  ),
  DIFFERS: fault(
    ['已有这一记录，所登记的值不同', '导入不改动已有的记录：请改为“{other}”，或者先更正平台上的记录'],
    [
      'The record is there already, with another value',
      'An import changes no record that there is: write “{other}”, or correct the record first',
    ],
  ),
  TAKEN: fault(['已被其他记录占用', '请改用其他值'], ['Another record has it already', 'Choose another value']),
  BREAKS_RULE: fault(['违反规则', '{allowed}'], ['It breaks a rule', '{allowed}']),
  // of undoing
  HANGS: fault(
    ['撤销时另有记录引用了所导入的记录', '请先处理引用它的记录'],
    ['Its records are referred to by now', 'See to that first'],
  ),
} as const satisfies Record<string, Texts>;
export type FaultCode = keyof typeof faultTexts;

/** What a fault tells besides its code: what stood in the cell, and what belongs there, in both languages. */
export interface FaultDetail {
  readonly code: FaultCode;
  readonly value?: string;
  readonly [name: string]: string | readonly [zh: string, en: string] | undefined;
}

const filled = (text: string, detail: FaultDetail, language: 0 | 1) =>
  text.replace(/\{(\w+)\}/g, (_, name) => {
    const part = detail[name];
    return typeof part === 'string' ? part : (part?.[language] ?? '');
  });
const told =
  (write: (detail: FaultDetail, language: 'zh' | 'en') => string) =>
  async (details: readonly string[], isChinese = false): Promise<string[]> =>
    details.map((detail) => write(JSON.parse(detail), isChinese ? 'zh' : 'en'));

/** What is wrong, in the language of whoever asks. */
export const faultMessages = told((detail, language) => {
  const what = filled(faultTexts[detail.code][language][0], detail, language === 'zh' ? 0 : 1);
  if (detail.value === undefined) return what;
  return language === 'zh' ? `${what}：“${detail.value}”` : `${what}: “${detail.value}”`;
});

/** What mends it. */
export const faultFixes = told((detail, language) =>
  filled(faultTexts[detail.code][language][1], detail, language === 'zh' ? 0 : 1),
);
