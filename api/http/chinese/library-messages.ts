/** What graphql-js 16 and Apollo Server 5 say of requests, in Chinese; what is missing here stays in English. */
export const libraryMessages: readonly (readonly [english: string, chinese: string])[] = [
  ['Cannot query field "{field}" on type "{type}".', '类型 {type} 没有字段 {field}。'],
  ['Unknown argument "{name}" on field "{field}".', '字段 {field} 没有参数 {name}。'],
  ['Unknown type "{type}".', '没有类型 {type}。'],
  ['Unknown fragment "{name}".', '没有片段 {name}。'],
  ['Unknown directive "{name}".', '没有指令 {name}。'],
  [
    'Field "{field}" argument "{name}" of type "{type}" is required, but it was not provided.',
    '字段 {field} 缺少必需的参数 {name}（类型 {type}）。',
  ],
  [
    'Field "{field}" of type "{type}" must have a selection of subfields.',
    '字段 {field} 的类型是 {type}，请选择其下的字段。',
  ],
  [
    'Field "{field}" must not have a selection since type "{type}" has no subfields.',
    '字段 {field} 的类型 {type} 没有下级字段，请去掉所选内容。',
  ],
  ['Field "{field}" is not defined by type "{type}".', '类型 {type} 没有字段 {field}。'],
  ['Field "{field}" of required type "{type}" was not provided.', '缺少必需的字段 {field}（类型 {type}）。'],
  ['Value "{value}" does not exist in "{type}" enum.', '枚举 {type} 中没有值 {value}。'],
  ['Expected value of type "{type}", found {value}.', '应为类型 {type} 的值，而给的是 {value}。'],
  ['Expected value of type "{type}", found {value}; {reason}', '应为类型 {type} 的值，而给的是 {value}：{reason}'],
  ['Variable "{name}" is not defined by operation "{operation}".', '操作 {operation} 没有定义变量 {name}。'],
  ['Variable "{name}" is not defined.', '没有定义变量 {name}。'],
  ['Variable "{name}" is never used in operation "{operation}".', '操作 {operation} 没有用到变量 {name}。'],
  ['Variable "{name}" is never used.', '没有用到变量 {name}。'],
  ['Variable "{name}" of required type "{type}" was not provided.', '缺少必需的变量 {name}（类型 {type}）。'],
  ['Variable "{name}" of non-null type "{type}" must not be null.', '变量 {name}（类型 {type}）不得为空。'],
  [
    'Variable "{name}" of type "{type}" used in position expecting type "{wanted}".',
    '变量 {name} 的类型是 {type}，此处应为 {wanted}。',
  ],
  ['Variable "{name}" got invalid value {value}; {reason}', '变量 {name} 的值 {value} 不合要求：{reason}'],
  ['Syntax Error: {reason}', '语法错误：{reason}'],
  ['{type} cannot represent this value; give one like {example}', '不是合法的 {type}，请按 {example} 的形式给出'],
  ['{type} cannot represent this value, which is out of its range', '超出 {type} 的范围'],
];
