/** What is said of files and of what is sent too often, in Chinese; see `messages.ts`. */
export const fileMessages: readonly (readonly [english: string, chinese: string])[] = [
  [
    'So many files are sent at once that no other one is taken now. Send it again in a few seconds.',
    '同时上传的文件过多，暂时不能接收，请几秒钟后重传。',
  ],
  [
    'This file was sent already, or removed: ask requestUpload for another address.',
    '该文件已上传过或者已删除，请用 requestUpload 另行申请地址。',
  ],
  [
    'The link is not one of ours, or no longer good: ask the API for another one.',
    '链接不是本平台的或者已失效，请重新向 API 获取。',
  ],
  ['There is no such file.', '没有这个文件。'],
  ['There is no such table.', '没有这个表格模板。'],
  ['The lists are not those of the recorded statement.', '与已记录的计票结果不符。'],
  ['The file is empty: send its bytes as the body.', '文件为空，请以文件内容为请求体。'],
  ['The file has {length} bytes; {size} were announced.', '文件有 {length} 字节，申请时为 {size} 字节。'],
  ['The file is longer than the {size} bytes that were announced.', '文件超过申请时的 {size} 字节。'],
  ['The file was announced as {mime}, and its content is {found}.', '申请时的类型为 {mime}，内容却是 {found}。'],
  ['The file is a broken picture: it ends before it is whole.', '图片已损坏：内容不完整。'],
  ['The file is a broken picture: it does not say how large it is.', '图片已损坏：没有尺寸。'],
  [
    'The PDF is encrypted, so nobody can rid it of personal data. Send one without a password.',
    'PDF 已加密，无法去除其中的个人信息。请发送没有密码的 PDF。',
  ],
  [
    'The PDF is broken or too large inside. Print it to a new PDF and send that.',
    'PDF 已损坏，或者内部过大。请打印成新的 PDF 后发送。',
  ],
  [
    'The picture has {width} × {height} pixels; at most {side} on a side and {pixels} in all are taken.',
    '图片为 {width} × {height} 像素，每边最多 {side}，共最多 {pixels}。',
  ],
  ['The file was refused by the virus scanner.', '病毒扫描未通过。'],
  [
    'x-device-id: is no id of a device; give 16 to 128 letters, digits, - and _, made at random once.',
    'x-device-id：不是设备标识，请给一次随机生成的 16 至 128 个字母、数字、- 和 _。',
  ],
  [
    '{act} was asked for too often from here. Try again in {seconds} seconds.',
    '{act} 操作过于频繁，请 {seconds} 秒后再试。',
  ],
  [
    'is not the id of a county or of a division in one; give e.g. "Division:150602003004"',
    '不是县级以下区划的标识，例如 "Division:150602003004"',
  ],
];
