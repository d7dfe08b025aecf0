import { Migration } from '@mikro-orm/migrations';

const check = (values: string) =>
  `alter table "station" add constraint "station_co_located_with_check" check (co_located_with <@ array[${values}]);`;
const before = [
  'PARTY_SERVICE_CENTRE',
  'GRID_PLATFORM',
  'MEDIATION_ROOM',
  'THIRD_PARTY_MEDIATION',
  'PETITION_OFFICE',
  'DELIBERATION_HALL',
  'GOVERNANCE_CENTRE',
  'NEIGHBOURHOOD_CENTRE',
  'LEGISLATIVE_CONTACT_POINT',
];
const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

export class Migration0003_micro_power_platform extends Migration {
  override name = 'Migration0003_micro_power_platform';

  override up(): void {
    this.addSql(`alter table "station" drop constraint "station_co_located_with_check";`);
    this.addSql(check(list([...before, 'MICRO_POWER_PLATFORM'])));
  }

  override down(): void {
    this.addSql(`alter table "station" drop constraint "station_co_located_with_check";`);
    this.addSql(check(list(before)));
  }
}
