import { DeputyGroup } from '../../../schema/deputies/deputy-group.js';
import { Agency } from '../../../schema/organisations/agency.js';
import type { Dataset } from '../../kit/dataset.js';
import { keysChosenOn } from '../../places/bodies.js';
import { divisionOf, subtreeOf } from '../organisations.js';
import { placesWithBodies } from './directory.js';
import type { Minutes } from './minutes.js';
import { seatOf } from './occasions.js';

/** Key handling units and key groups of deputies: chosen by the chairpersons' meeting of the city or county. */
export function designateKeys(data: Dataset, minutes: Minutes): void {
  const places = new Set(placesWithBodies.map(({ code }) => code));
  const choose = (type: string, id: string, division: string, title: string) => {
    const { level, parent } = divisionOf(division);
    const place = level === 'TOWNSHIP' ? parent : division;
    if (!places.has(place)) throw new Error(`${subtreeOf(place)} has no chairpersons’ meeting`);
    minutes.record({
      seat: seatOf(place, 'CHAIRPERSONS_MEETING'),
      on: keysChosenOn,
      kind: 'DESIGNATED',
      title,
      subject: [type, id],
    });
  };
  for (const { id, division, isKeyHandler } of data.of(Agency))
    if (isKeyHandler) choose('Agency', id as string, division as string, '确定重点承办单位');
  for (const { id, division, isKey } of data.of(DeputyGroup))
    if (isKey) choose('DeputyGroup', id as string, division as string, '确定重点代表小组');
}
