import { expect, test } from 'vitest';
import { inChinese } from '../../api/http/chinese/translate.js';

test.each([
  [
    'Variable "$i" got invalid value { title: "x", key: "k" }; Field "content" of required type "String!" was not provided.',
    '变量 $i 的值 { title: "x", key: "k" } 不合要求：缺少必需的字段 content（类型 String!）。',
  ],
  [
    'Variable "$i" got invalid value "ROADS" at "i.category"; Value "ROADS" does not exist in "SuggestionCategory" enum.',
    '变量 $i 中 i.category 的值 "ROADS" 不合要求：枚举 SuggestionCategory 中没有值 ROADS。',
  ],
  [
    'Variable "$i" got invalid value { a: 1 }; Field "b" is not defined by type "SubmitFeedbackInput".',
    '变量 $i 的值 { a: 1 } 不合要求：类型 SubmitFeedbackInput 没有字段 b。',
  ],
  ['Variable "$i" of required type "String!" was not provided.', '缺少必需的变量 $i（类型 String!）。'],
  [
    'Field "it" argument "first" of type "Int!" is required, but it was not provided.',
    '字段 it 缺少必需的参数 first（类型 Int!）。',
  ],
])('%s', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});
