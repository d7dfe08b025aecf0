import { blanks, invisible, quotes, signs } from './signs.js';
import { simplified } from './simplified.js';

const han = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\U00020000-\\U000323af';
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** A class of characters in a regular expression of PostgreSQL, by their code points. */
const among = (characters: string) =>
  [...new Set(characters)].map((character) => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('');

/** Statements of PL/pgSQL that fold `folded` in place; texts without such signs pay for two looks at them. */
export const foldSteps = `
  folded := lower(normalize(value, NFKC));
  if folded ~ '[-${among(signs.from + signs.to + quotes + invisible + blanks)}]' then
    folded := translate(folded, ${literal(signs.from)} || ${literal(quotes)} || '${invisible}', ${literal(signs.to)});
    folded := regexp_replace(folded, '-{2,}', '-', 'g');
    folded := regexp_replace(folded, '(?<=[${han}])[${among(`${blanks}·`)}]+|[${among(`${blanks}·`)}]+(?=[${han}])', '', 'g');
    folded := regexp_replace(folded, '[${among(blanks)}]+', ' ', 'g');
  end if;
  if folded ~ '[${[...simplified.keys()].join('')}]' then
    simple := '';
    foreach character in array string_to_array(folded, null) loop
      simple := simple || coalesce(${literal(JSON.stringify(Object.fromEntries(simplified)))}::jsonb ->> character, character);
    end loop;
    folded := simple;
  end if;`;

/** What a text is compared by; see `fold.ts`. */
export const zhFold = `create or replace function zh_fold(value text) returns text
language plpgsql immutable strict parallel safe cost 20 as $$
declare
  folded text;
  simple text;
  character text;
begin${foldSteps}
  return folded;
end $$`;

/**
 * Runs of Chinese characters become characters and pairs, other runs words; `api/read/search.ts` mirrors it. It folds by
 * itself: an index is built, and a dump restored, with a search path on which functions of ours are not found.
 */
export const zhBigrams = `create or replace function zh_bigrams(value text) returns text[]
language plpgsql immutable parallel safe cost 200 as $$
declare
  folded text;
  simple text;
  terms text[] := '{}';
  character text collate "C";
  previous text := '';
  word text := '';
begin
  if value is null then return terms; end if;${foldSteps}
  foreach character in array string_to_array(folded, null) loop
    if character between '㐀' and '䶿' or character between '一' and '\u9fff'
      or character between '\uf900' and '\ufaff' or character between '\u{20000}' and '\u{323af}' then
      terms := terms || character;
      if previous <> '' then terms := terms || (previous || character); end if;
      previous := character;
    else
      previous := '';
    end if;
    if character between 'a' and 'z' or character between '0' and '9' or character between '\u1800' and '\u18af' then
      word := word || character;
    elsif word <> '' then
      terms := terms || word;
      word := '';
    end if;
  end loop;
  if word <> '' then terms := terms || word; end if;
  return terms;
end $$`;
