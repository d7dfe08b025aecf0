// Nothing here runs: `npm run check` compiles it, and each line below a directive must be refused by the compiler.
import { Choice, Count, choices, Day, Derived, Flag, One, open, Text } from '../../schema/kit/index.js';

const Colour = choices('Colour', '颜色', 'A colour', { RED: ['红', 'Red'], BLUE: ['蓝', 'Blue'] });
const Size = choices('Size', '大小', 'A size', { LARGE: ['大', 'Large'] });
class Other {
  id!: string;
}
class Third {
  something!: number;
}

export class Refused {
  @Text('名称', 'Right', open)
  right!: string;

  @Text('名称', 'Right, may be absent', open, { optional: true })
  absent?: string;

  // @ts-expect-error a number is no text
  @Text('名称', 'Wrong', open)
  number!: number;

  // @ts-expect-error a text is no number
  @Count('数量', 'Wrong', open)
  text!: string;

  // @ts-expect-error a day is a text
  @Day('日期', 'Wrong', open)
  date!: Date;

  // @ts-expect-error a text is no flag
  @Flag('是否', 'Wrong', open)
  flag!: string;

  // @ts-expect-error the list has other values
  @Choice(Colour, '颜色', 'Wrong', open)
  size!: 'LARGE';

  @Choice(Size, '大小', 'Right', open)
  large!: 'LARGE';

  // @ts-expect-error always there, and yet optional
  @Text('名称', 'Wrong', open, { optional: true })
  always!: string;

  // @ts-expect-error may be absent, and yet required
  @Text('名称', 'Wrong', open)
  maybe?: string;

  // @ts-expect-error a number cannot be searched
  @Count('数量', 'Wrong', open, { search: true })
  searched!: number;

  // @ts-expect-error a relation to another class
  @One(() => Other, '其他', 'Wrong', open)
  other!: Third;

  // @ts-expect-error SQL gives a flag
  @Derived('flag', 'true', '是否', 'Wrong', open)
  derived!: string;
}
