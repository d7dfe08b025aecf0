import { type ConceptSpec, snake, specOf } from '../declare/concept.js';
import { columnsIn, handledOf, handledSql } from '../declare/handled.js';
import { orderable, orderingOf } from '../declare/orderings.js';
import { propertiesOf } from '../declare/rows.js';
import { isFoldStored, personName } from '../declare/searched.js';
import { quote } from '../sql.js';
import { foldedColumn, headSql, tailTermsSql, termsSql } from '../text/search-sql.js';

export const uniquesOf = (spec: ConceptSpec) => [
  ...[...spec.fields.values()]
    .filter((field) => field.is === 'scalar' && (field.unique || field.lookup) && field.name !== spec.key)
    .map((field) => ({ name: `${spec.table}_${snake(field.name)}_unique`, properties: [field.name] })),
  ...(spec.declaration.unique ?? []).map((properties) => ({
    name: `${spec.table}_${properties.map(snake).join('_')}_unique`,
    properties: [...properties],
  })),
];

/**
 * Indexes in the shape that the read planner asks for: what is filtered comes first, then the concept's own order,
 * then the key, so that a filtered list in its usual order is read straight off one index.
 */
export function indexesOf(spec: ConceptSpec): object[] {
  const order = spec.ordering.property;
  const tail = order === spec.key ? [spec.keyColumn] : [orderingOf(spec).column, spec.keyColumn];
  const btree = (name: string, ...columns: string[]) => {
    const unique = [...new Set(columns)];
    return { name, expression: `create index ${name} on "${spec.table}" (${unique.map((c) => `"${c}"`).join(', ')})` };
  };
  // With what the public rule looks at, the records of a subtree are counted from the index alone.
  const seen = propertiesOf(spec.rows.public).map((property) => `"${spec.column(property)}"`);
  const covering = (index: { name: string; expression: string }) =>
    seen.length ? { ...index, expression: `${index.expression} include (${[...new Set(seen)].join(', ')})` } : index;
  const indexes: object[] = [];
  // A search for persons reads on in this order, and looks at what they are searched by.
  const searched = [...spec.fields.values()].flatMap((field) =>
    field.is === 'scalar' && isFoldStored(spec, field) ? [foldedColumn(spec.column(field.name))] : [],
  );
  const ordered = (name: string, property: string, ...columns: string[]) => {
    const { expression } = btree(name, ...columns);
    const isByName = property === personName(spec)?.name;
    return { name, expression: isByName ? `${expression} include (${searched.join(', ')})` : expression };
  };
  if (order !== spec.key) indexes.push(ordered(`${spec.table}_by_${snake(order)}`, order, ...tail));
  for (const field of spec.fields.values()) {
    const name = `${spec.table}_${snake(field.name)}_index`;
    const column = spec.column(field.name);
    const isText = field.is === 'scalar' && field.kind === 'text';
    // As filters compare texts, so that it also answers what a text begins with.
    if (isText && field.filter) {
      const expression = `create index ${spec.table}_${snake(field.name)}_folded on "${spec.table}" ((zh_fold("${column}") collate "C"), "${spec.keyColumn}")`;
      indexes.push({ name: `${spec.table}_${snake(field.name)}_folded`, expression });
    }
    if (field.name === spec.key || field.name === order) continue;
    if (field.is === 'one') {
      const isPlace = specOf(field.target()).declaration.subtree;
      indexes.push(isPlace ? covering(btree(name, column, ...tail)) : btree(name, column, ...tail));
    }
    if (field.is !== 'scalar') continue;
    if (field.kind === 'choice' && field.filter) indexes.push(btree(name, column, ...tail));
    else if (field.kind === 'choices' && field.filter)
      indexes.push({ name, expression: `create index ${name} on "${spec.table}" using gin ("${column}")` });
    else if ((field.order && !field.pinyin) || (field.filter && !isText && !field.unique && !field.lookup))
      indexes.push(btree(name, column, spec.keyColumn));
  }
  indexes.push(...handledIndexes(spec), ...comparedIndex(spec));
  for (const { name, column, made } of orderable(spec))
    if (made && name !== order)
      indexes.push(ordered(`${spec.table}_${snake(name)}_index`, name, column, spec.keyColumn));
  for (const field of spec.fields.values()) {
    if (field.is !== 'scalar' || !field.search) continue;
    const column = spec.column(field.name);
    const index = (kind: string, on: string) => {
      const name = `${spec.table}_${snake(field.name)}_${kind}`;
      indexes.push({ name, expression: `create index ${name} on "${spec.table}" ${on}` });
    };
    index('bigrams', `using gin (${termsSql(quote(column), !!field.pinyin)})`);
    if (field !== personName(spec)) continue;
    // For pages of a search among persons in the order of their names.
    index(
      'head',
      `((${headSql(foldedColumn(column))}), "${orderingOf(spec, field.name).column}", "${spec.keyColumn}") include (${foldedColumn(column)})`,
    );
    index('tail', `using gin (${tailTermsSql(foldedColumn(column))})`);
  }
  return indexes;
}

/**
 * What inboxes are read off: what is open by unit, by place and by last day alone, whichever is fewer, and all states by
 * unit. Where place or unit are another record's, its index leads there.
 */
function handledIndexes(spec: ConceptSpec): object[] {
  const handled = handledOf(spec);
  if (!handled) return [];
  const { open, place } = handledSql(spec);
  const due = `(${columnsIn(place, spec)}), "${spec.keyColumn}"`;
  const isOpen = ` where ${columnsIn(open, spec)}`;
  const index = (kind: string, on: string) => {
    const name = `${spec.table}_${kind}`;
    return { name, expression: `create index ${name} on "${spec.table}" ${on}` };
  };
  const [head, ...rest] = handled.unit.split('.');
  const unit = `"${spec.column(head!)}"`;
  if (rest.length) return [index(`open_by_${snake(head!)}`, `(${unit}, ${due})${isOpen}`)];
  const byUnit = [index('open_by_unit', `(${unit}, ${due})${isOpen}`), index('all_by_unit', `(${unit}, ${due})`)];
  if (handled.place.includes('.')) return byUnit;
  const division = `"${spec.column(handled.place)}"`;
  return [
    ...byUnit,
    index('open_by_place', `(${division}, ${due})${isOpen}`),
    index('open_by_due', `(${due}) include (${division})${isOpen}`),
  ];
}

/** What is compared with new texts is read off the newest of a county, from the index alone: only what everybody sees is in it. */
function comparedIndex(spec: ConceptSpec): object[] {
  const { compared } = spec.declaration;
  if (!compared) return [];
  const [on, text, place] = [compared.on, compared.text, 'division'].map((name) => `"${spec.column(name)}"`);
  const name = `${spec.table}_compared`;
  const seen = spec.rows.public.is === 'flag' ? ` where "${spec.column(spec.rows.public.path)}"` : '';
  const order = `(left(${place}, 6)), ${on} desc, "${spec.keyColumn}" desc`;
  return [
    { name, expression: `create index ${name} on "${spec.table}" (${order}) include (${text}, ${place})${seen}` },
  ];
}
