import { Migration } from '@mikro-orm/migrations';

/** Issuer and box make the keys of ballots in preparation anew, and seal them: those that stand in the clear are of no more use. */
export class Migration0033_sealed_keys extends Migration {
  override name = 'Migration0033_sealed_keys';

  override up(): void {
    for (const table of ['issue_key', 'box_key'])
      this.addSql(`delete from ballot.${table} k using public.ballot_round r
        where r.id = k.round and r.status = 'PREPARED' and strpos(k.private, ':') = 0`);
  }

  override down(): void {
    // Sealed keys are sealed still: without BALLOT_KEYS nobody has them.
  }
}
