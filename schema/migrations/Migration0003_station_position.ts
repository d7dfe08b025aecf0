/** Stations are found by where they stand (`npm run db:diff` wrote it). */
import { Migration } from '@mikro-orm/migrations';

export class Migration0003_station_position extends Migration {
  override name = 'Migration0003_station_position';

  override up(): void | Promise<void> {
    this.addSql(`create index station_longitude_index on "station" ("longitude", "id");`);
    this.addSql(`create index station_latitude_index on "station" ("latitude", "id");`);
  }
}
