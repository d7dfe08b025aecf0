import { DutyRecord, type DutyRecordKind } from '../../../schema/performance/duty-record.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { feedbackText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { chargingRecords, diary, dutyRecords } from '../../places/performance.js';
import { stories } from '../../places/stories.js';
import { dayBetween } from '../day-between.js';
import { deputiesOf } from '../deputies.js';
import { divisionOf } from '../organisations.js';
import { storyOf } from '../suggestions/stories.js';
import { textPlace } from '../text-place.js';

/** Kind, what was done there, weight. */
const deeds: readonly (readonly [kind: DutyRecordKind, title: string, summary: string, weight: number])[] = [
  ['MEETING', '列席{at}人大会议', '列席会议并就民生实事项目进展情况发言。', 10],
  ['PAPER', '就{at}群众反映的问题起草建议', '实地走访后形成建议初稿，征求小组成员意见。', 12],
  ['INSPECTION', '到{at}视察民生实事项目', '查看施工进度和质量，提出整改意见。', 18],
  ['GROUP_ACTIVITY', '参加{at}代表小组主题活动', '围绕季度主题开展监督，汇总意见建议。', 14],
  ['RECEPTION', '到{at}代表家站接待选民', '接待来访选民，当场答复并登记诉求。', 18],
  ['CONTACT', '走访{at}选区群众', '入户听取意见，宣讲政策。', 14],
  ['MEDIATION', '协助化解{at}邻里纠纷', '会同网格员和调解员促成双方和解。', 6],
  ['TRAINING', '参加人大代表履职培训', '学习代表法和监督工作实务。', 5],
  ['CHARITY', '在{at}开展帮扶慰问', '走访困难家庭，送去慰问品。', 3],
];

/** Duty files of deputies, and the diary of one of them. */
export function seedRecords(data: Dataset): void {
  for (const { within, level, count, from, to } of dutyRecords) {
    const random = randomOf(`records/${within}`);
    const deputies = random.shuffle(deputiesOf(data, within, level)).slice(0, Math.ceil(count / 4));
    for (let n = 0; n < count; n++) {
      const { id: deputy, division } = deputies[n % deputies.length]!;
      const [kind, title, summary] = random.weighted(deeds.map((deed) => [deed, deed[3]] as const));
      const occurredOn = dayBetween(random, from, to);
      const at = divisionOf(division.slice(0, 9)).name;
      const isPublished = random.chance(0.75);
      data.add(DutyRecord, {
        id: uuidOf(`record/${within}`, n, new Date(occurredOn)),
        deputy,
        division,
        kind,
        occurredOn,
        title: title.replace('{at}', at),
        isPublished,
        ...((isPublished || random.chance(0.5)) && { summary }),
        ...(random.chance(0.3) && { notes: feedbackText(random, textPlace(division)).text }),
      });
    }
  }
  fileStory(data);
  writeDiary(data);
}

/** 新北社区: a deputy hears of a problem, looks into it together with the grid, and suggests what to do. */
function fileStory(data: Dataset): void {
  const { deputy } = storyOf(data, 'charging');
  for (const [n, [kind, occurredOn, title, summary]] of chargingRecords.entries())
    data.add(DutyRecord, {
      id: uuidOf('record/charging', n, new Date(occurredOn)),
      deputy: deputy.id,
      division: stories.charging.division,
      kind,
      occurredOn,
      title,
      summary,
      isPublished: true,
    });
}

/** 独贵塔拉镇: what villagers came to say, day by day. */
function writeDiary(data: Dataset): void {
  const { division, count, from, to } = diary;
  const random = randomOf('diary');
  const { deputy } = storyOf(data, 'drainage');
  const days = Array.from({ length: count }, () => dayBetween(random, from, to)).sort();
  for (const [n, occurredOn] of days.entries())
    data.add(DutyRecord, {
      id: uuidOf('diary', n, new Date(occurredOn)),
      deputy: deputy.id,
      division,
      kind: 'DIARY',
      occurredOn,
      title: random.pick(['民情日记：办公室接待村民', '民情日记：入户走访', '民情日记：田间地头听民意']),
      notes: feedbackText(random, textPlace(division)).text,
      isPublished: false,
    });
}
