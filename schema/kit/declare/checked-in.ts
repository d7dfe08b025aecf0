import { codesNow } from './acts/rotating.js';
import { office } from './audience.js';
import { Computed } from './derived.js';
import { Code } from './properties.js';
import { Entity } from './record.js';

/** A concept whose people check in by a code that is shown where they meet. */
export abstract class CheckedIn extends Entity {
  // Told once to whoever opens the checking in, and shown to nobody.
  @Code('签到密钥', 'Key of the check-in code', undefined, { optional: true, max: 32 })
  checkInKey?: string;

  @Computed(
    'checkInKey',
    codesNow,
    '签到码：现在的签到码，每30秒更换，在现场显示；未开启签到的为空',
    'The check-in code of now, for the screen on the spot; it changes every 30 seconds. Absent until checking in is open',
    office,
  )
  checkInCode!: string;
}
