import { disclosure } from '../../schema/kit/declare/public-counts.js';
import { integer, literal, type Sql, sql } from '../sql/sql.js';

const { spread, most } = disclosure.part;
const drawn = 2 ** 24;

/** How likely each of `-most … most` is. */
export function weights(): number[] {
  const raw = Array.from({ length: 2 * most + 1 }, (_, index) => Math.exp(-((index - most) ** 2) / (2 * spread ** 2)));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/** Where each value but the first begins among the numbers that are drawn. */
function thresholds(): number[] {
  let below = 0;
  return weights()
    .slice(0, -1)
    .map((weight) => {
      below += weight;
      return Math.round(below * drawn);
    });
}

/** SQL of a part of a perturbation: it is drawn by the digest of a secret text, so that one text always gives the same. */
export function perturbationSql(text: Sql): Sql {
  const digest = sql`sha256(convert_to(${text}, 'UTF8'))`;
  const number = sql`get_byte(d, 0) * 65536 + get_byte(d, 1) * 256 + get_byte(d, 2)`;
  return sql`(select width_bucket(${number}, ${literal(`{${thresholds().join()}}`)}::int[]) - ${integer(most)} from ${digest} d)`;
}
