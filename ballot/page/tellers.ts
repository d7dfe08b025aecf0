import { ceremony } from './ceremony.js';
import { say } from './dom.js';
import { opening } from './opening.js';
import { texts } from './texts.js';

document.title = texts.title.join(' · ');
document.body.append(say('h1', 'title'), say('p', 'offline'), ceremony(), opening());
