import { open } from './audience.js';
import { addField } from './concept.js';
import { Flag, Instant, Int } from './properties.js';

/** What every concept has: a version against lost updates, the time of the last change, and whether it is invented. */
export abstract class Versioned {
  @Int(
    '版本：经平台每改一次加一，用于发现互相覆盖的修改',
    'Grows by one with every change made through the platform, so that lost updates can be told',
    open,
  )
  version!: number;

  @Instant(
    '更新时间：记录最近一次经平台修改的时刻；保存副本的系统请跟随 `changes`',
    'When the record last changed through the platform; whoever keeps a copy follows `changes`',
    open,
    { order: true, filter: true },
  )
  updatedAt!: Date;

  @Flag(
    '示例数据：true 表示为演示平台而虚构的记录，其中没有真实人物',
    'True for an invented record that demonstrates the platform; nobody in it is a real person',
    open,
  )
  isSample!: boolean;
}

/** A concept with a UUIDv7 key. */
export abstract class Entity extends Versioned {
  id!: string;
}

addField(Entity, {
  is: 'scalar',
  kind: 'uuid',
  name: 'id',
  zh: '标识',
  en: 'Key',
  required: true,
  unique: false,
  filter: true,
  order: false,
  pinyin: false,
  search: false,
  lookup: false,
  group: false,
  sum: false,
});
