/**
 * Everything is a function of a running number: the same size gives the same rows. Functions of one `return` are
 * inlined, so that they cost what their body costs.
 */
export const helpers = `
create schema bench;
-- From 0 to below "most", by the number and what it is drawn for.
create function bench.roll(n bigint, salt bigint, most bigint) returns bigint language sql immutable parallel safe
  return (hashint8extended(n, salt) & 9223372036854775807) % most;
-- The same, crowded towards 0.
create function bench.skewed(n bigint, salt bigint, most bigint, power float) returns bigint
  language sql immutable parallel safe
  return floor(most * power(((hashint8extended(n, salt) & 4294967295) / 4294967296.0)::float, power))::bigint;
create function bench.one_of(list text[], n bigint, salt bigint) returns text language sql immutable parallel safe
  return list[1 + bench.roll(n, salt, array_length(list, 1))];
create function bench.character(list text, n bigint, salt bigint) returns text language sql immutable parallel safe
  return substr(list, 1 + bench.roll(n, salt, length(list))::int, 1);
-- A UUIDv7 of a day: ids sort by time.
create function bench.id(kind text, n bigint, day date) returns uuid language sql immutable parallel safe
  return (lpad(to_hex((day - date '1970-01-01') * 86400000::bigint + bench.roll(n, 99, 86400000)), 12, '0')
    || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid;
`;
