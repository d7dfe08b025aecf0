import { Concept, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { HearingSpeaker } from './hearing-speaker.js';

@Concept({
  zh: '听证辩论发言：陈述人在陈述之后的一次发言',
  en: 'What a speaker at a hearing said in the debate, after the statement',
  rows: rowsVia('speaker'),
  order: 'position',
  unique: [['speaker', 'position']],
})
export class HearingStatement extends Entity {
  @One(() => HearingSpeaker, '陈述人', 'The speaker', open, {
    group: true,
    back: ['rebuttals', '辩论发言：该陈述人的发言', 'What the speaker said in the debate'],
  })
  speaker!: HearingSpeaker;

  @Int('序号：该陈述人的第几次发言，从1起', 'Which one of the speaker’s, from 1', open, { order: true })
  position!: number;

  @Text('发言：发言的要点', 'What was said, in short', open, { max: 2000 })
  statement!: string;

  @One(() => HearingSpeaker, '回应：所回应的陈述人，没有的为空', 'The speaker who is answered; absent without', open, {
    optional: true,
    back: ['answeredBy', '受到的回应：回应该陈述人的发言', 'What others answered'],
  })
  answers?: HearingSpeaker;
}
