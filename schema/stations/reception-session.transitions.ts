import { Deputy } from '../deputies/deputy.js';
import {
  add,
  count,
  fromSql,
  list,
  listed,
  mine,
  one,
  optional,
  refuse,
  some,
  text,
  transitions,
} from '../kit/transitions.js';
import { ReceptionDeputy } from './reception-deputy.js';
import { ReceptionSession, ReceptionStatus } from './reception-session.js';
import { ReceptionVisitor } from './reception-visitor.js';
import { stationDesk, stationIs, stationRefusals } from './station-actors.js';

const desk = stationDesk('division');
/** The desk, and the deputies who receive. */
const hosts = { ...desk, deputy: some('deputies', mine('deputy', 'deputy')) };

export const receptionTransitions = transitions(
  { concept: () => ReceptionSession, state: 'status', states: ReceptionStatus },
  ({ begin, act }) => ({
    planReception: begin('预告接待：公布日期、主题和主持代表', 'A reception is announced: its day, topic and host', {
      to: 'PLANNED',
      by: { ...stationDesk('station.division'), deputy: mine('hostDeputy', 'deputy') },
      takes: ['station', 'heldOn', 'mode', 'topic', 'hostDeputy'],
      reads: { stationIs },
      refusals: { ...stationRefusals, IN_THE_PAST: ['日期不得早于今天', 'The day is before today'] },
      rule: ({ id: reception, stationIs: at, hostDeputy, heldOn, today, newId }) => {
        if (at?.status !== 'OPEN') return refuse('STATION_NOT_OPEN', 'station');
        if (!at.deputies?.includes(hostDeputy)) return refuse('NOT_OF_STATION', 'hostDeputy');
        if (heldOn < today) return refuse('IN_THE_PAST', 'heldOn');
        const host = { id: newId(), reception, deputy: hostDeputy, hasAttended: false };
        return { sets: { division: at.division, visitorCount: 0 }, also: [add(ReceptionDeputy, host)] };
      },
    }),

    addReceptionDeputies: act('安排参加代表', 'Further deputies take part', {
      from: ['PLANNED', 'ONGOING'],
      by: desk,
      given: { deputies: list(one(() => Deputy, '参加的代表：已列入的不重复列入', 'Deputies, each once')) },
      lists: { deputies: listed(ReceptionDeputy, 'deputy') },
      reads: {
        ofStation: fromSql<readonly string[]>(
          '(select json_agg(d.deputy_id) from station_deputy d where d.station_id = {station} and d.left_on is null)',
        ),
      },
      refusals: { NOT_OF_STATION: stationRefusals.NOT_OF_STATION },
      rule: ({ id: reception, it, deputies, ofStation = [], newId }) => {
        if (deputies.some(({ id }) => !ofStation.includes(id))) return refuse('NOT_OF_STATION', 'deputies');
        const anew = new Set(
          deputies.map(({ id }) => id).filter((id) => !it.deputies.some((one) => one.deputy === id)),
        );
        return {
          also: [...anew].map((deputy) => add(ReceptionDeputy, { id: newId(), reception, deputy, hasAttended: false })),
        };
      },
    }),

    openReception: act('开始接待：当日开始接待来访群众', 'It begins, on its day', {
      from: ['PLANNED'],
      to: 'ONGOING',
      by: hosts,
      sees: ['heldOn'],
      refusals: { NOT_ITS_RECEPTION_DAY: ['不是接待之日', 'It is not the day of the reception'] },
      guard: ({ it, today }) => (it.heldOn === today ? undefined : refuse('NOT_ITS_RECEPTION_DAY', 'id')),
    }),

    recordVisitor: act('登记来访：登记一批来访群众', 'People who came together are entered', {
      from: ['ONGOING'],
      by: hosts,
      given: {
        personCount: optional(count('人数：不填的为1', 'How many they are; one if absent')),
        matter: optional(text('来意：不含姓名', 'What they came about, without names', { max: 200 })),
      },
      sees: ['visitorCount'],
      refusals: { NOBODY_CAME: ['人数须大于零', 'There is at least one'] },
      rule: ({ id: reception, it, personCount = 1, matter, newId }) => {
        if (personCount < 1) return refuse('NOBODY_CAME', 'personCount');
        const visitor = add(ReceptionVisitor, { id: newId(), reception, personCount, matter: matter ?? null });
        return { sets: { visitorCount: it.visitorCount + personCount }, also: [visitor] };
      },
    }),

    closeReception: act('结束接待：写明小结', 'It is over, with what came up', {
      from: ['ONGOING'],
      to: 'HELD',
      by: hosts,
      needs: ['summary'],
    }),

    cancelReception: act('取消接待：说明原因', 'It is called off, with the reason', {
      from: ['PLANNED'],
      to: 'CANCELLED',
      by: desk,
      aside: true,
      reason: 'required',
    }),
  }),
);
