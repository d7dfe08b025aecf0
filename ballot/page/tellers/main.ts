import { digest, element, languageButton, note, say, type Words } from '../dom.js';
import { ownDigest } from '../own-digest.js';
import { ceremony } from './ceremony.js';
import { opening } from './opening.js';

const title: Words = ['票决密钥与开票', 'Keys and opening of a ballot'];
const own = ownDigest();

/** Whether this machine says that it has a network, as long as the page is open. */
function network(): HTMLElement {
  const place = element('div', { id: 'network' });
  const look = () =>
    place.replaceChildren(
      navigator.onLine
        ? note('bad', [
            '本机似乎连着网络：请拔掉网线、关闭无线网络后再继续。',
            'This machine seems to have a network: unplug it, and switch off its radio, before you go on.',
          ])
        : note('good', ['本机没有连网。', 'This machine has no network.']),
    );
  addEventListener('online', look);
  addEventListener('offline', look);
  look();
  return place;
}

const commands =
  'Windows: certutil -hashfile tellers.html SHA256\nLinux: sha256sum tellers.html\nmacOS: shasum -a 256 tellers.html';

document.body.append(
  element('header', {}, say('h1', title), languageButton(title)),
  network(),
  element(
    'section',
    {},
    say('h2', ['本页是否可信', 'Is this the right page']),
    say('p', ['本文件的SHA-256，须与公布的一致：', 'SHA-256 of this file, which must be the published one:']),
    digest('own', own),
    say('p', [
      '网页自己说的不能作数，须在打开前用系统命令核对：',
      'What a page says of itself proves nothing: compare before you open it, with a command of the system:',
    ]),
    element('pre', {}, commands),
  ),
  ceremony(),
  opening(),
);
