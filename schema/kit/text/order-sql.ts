import { foldSteps, literal } from './fold-sql.js';
import { compoundSurnames, readings, surnames, words } from './readings.js';
import { strokeOrder } from './stroke-order.js';

const json = (entries: Iterable<readonly [string, string]>) =>
  `${literal(JSON.stringify(Object.fromEntries(entries)))}::jsonb`;
const base36 = (number: number, digits: number) => number.toString(36).padStart(digits, '0');

/** Each character with each of its readings, as it sorts: `zeng101`, the reading and its place by strokes among its like. */
const places = new Map<string, string>();
const usual = new Map<string, string>();
for (const [, reading, characters] of readings.replaceAll('\n', '').matchAll(/([a-z]+\d)([^a-z]+)/gu))
  for (const [at, [, mark, character]] of [...characters!.matchAll(/('?)(.)/gu)].entries()) {
    const place = reading + base36(at, 2);
    places.set(character! + reading, place);
    if (!mark) usual.set(character!, place);
  }

/** Words as they sort. */
const sortable = (list: string) =>
  [...list.replaceAll('\n', '').matchAll(/([^a-z\d]+)((?:[a-z]+\d)+)/gu)].map(([, word, whole]): [string, string] => {
    const each = whole!.match(/[a-z]+\d/g)!;
    return [word!, [...word!].map((character, at) => places.get(character + each[at])).join('')];
  });

const wordKeys = sortable(words);
const surnameKeys = sortable(surnames);
const longest = Math.max(...wordKeys.map(([word]) => [...word].length));
const firsts = new Set(wordKeys.map(([word]) => [...word][0]!));
/** A mark says that words begin with the character which are read otherwise. */
const characterKeys = [...usual].map(
  ([character, key]) => [character, (firsts.has(character) ? '*' : '') + key] as const,
);

/**
 * What names are sorted by, in byte order: Chinese characters by reading, tone and strokes, in front of them letters, in
 * front of those numbers by value. Of a person the surname is looked up as a surname, of all others words as words.
 */
export const zhReading = `create or replace function zh_reading(value text, person boolean) returns text
language plpgsql immutable strict parallel safe cost 200 as $$
declare
  folded text;
  simple text;
  character text collate "C";
  characters text[];
  size int;
  at int := 1;
  number text := '';
  piece text;
  key text := '';
begin${foldSteps}
  characters := coalesce(string_to_array(folded, null), '{}');
  size := cardinality(characters);
  -- A name with a dot in it has no Chinese surname.
  if person and size > 1 and value !~ '[·•.．‧・･∙⋅]' then
    piece := ${json(surnameKeys)} ->> left(folded, 2);
    if piece is not null then
      at := 3;
    else
      piece := ${json(surnameKeys)} ->> left(folded, 1);
      if piece is not null then at := 2; end if;
    end if;
    key := coalesce(piece, '');
  end if;
  while at <= size loop
    character := characters[at];
    if character between '0' and '9' then
      number := number || character;
      at := at + 1;
      if at > size or characters[at] collate "C" not between '0' and '9' then
        number := ltrim(number, '0');
        key := key || '0' || lpad(length(number)::text, 3, '0') || number;
        number := '';
      end if;
      continue;
    end if;
    piece := ${json(characterKeys)} ->> character;
    if piece is null then
      -- Behind all that have a reading.
      piece := case when character > '⹿' then '~' || character else upper(character) end;
    elsif left(piece, 1) = '*' then
      piece := substr(piece, 2);
      if not person then
        for many in reverse least(${longest}, size - at + 1)..2 loop
          simple := ${json(wordKeys)} ->> substr(folded, at, many);
          if simple is not null then
            piece := simple;
            at := at + many - 1;
            exit;
          end if;
        end loop;
      end if;
    end if;
    key := key || piece;
    at := at + 1;
  end loop;
  return key;
end $$`;

/**
 * What rolls of persons are sorted by: character by character, by strokes. Behind a surname that one character follows
 * stands a blank, which is in front of everything, as rolls print it: 王伟 before 王一鸣.
 */
export const zhStrokes = `create or replace function zh_strokes(value text) returns text
language plpgsql immutable strict parallel safe cost 200 as $$
declare
  folded text;
  simple text;
  character text;
  size int;
  surname int := 0;
  at int := 0;
  key text := '';
begin${foldSteps}
  size := length(folded);
  if value !~ '[·•.．‧・･∙⋅]' then
    if size = 2 then surname := 1; end if;
    if size = 3 and left(folded, 2) = any (${literal(`{${compoundSurnames.join(',')}}`)}::text[]) then surname := 2; end if;
  end if;
  foreach character in array coalesce(string_to_array(folded, null), '{}') loop
    key := key || coalesce(${json(strokeOrder.map((character, at) => [character, base36(at + 1, 3)] as const))} ->> character, '~' || character);
    at := at + 1;
    if at = surname then key := key || '000'; end if;
  end loop;
  return key;
end $$`;
