import { describe, expect, it } from 'vitest';
import { readTable } from '../../seeds/kit/csv.js';
import { disputeCategories, disputeText } from '../../seeds/kit/disputes.js';
import { draftLaw, lawSubjects, legislativeOpinion, nextReading } from '../../seeds/kit/laws.js';
import { maskedPhone, person } from '../../seeds/kit/names.js';
import { agenciesOf } from '../../seeds/kit/organisations.js';
import { randomOf } from '../../seeds/kit/random.js';
import {
  contactText,
  feedbackText,
  projectName,
  receptionTopic,
  replyText,
  suggestionText,
} from '../../seeds/kit/texts.js';
import { categories, type TextPlace, topics } from '../../seeds/kit/topics.js';

const divisions = readTable<'code' | 'name' | 'level' | 'parent'>('divisions.csv');
const byCode = new Map(divisions.map((one) => [one.code, one]));
const places: TextPlace[] = divisions
  .filter(({ level }) => level === 'VILLAGE')
  .map(({ code, name, parent }) => {
    const town = byCode.get(parent)!;
    return { code, village: name, town: town.name, county: byCode.get(town.parent)!.name };
  });
const results = ['SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'] as const;

describe('invented texts', () => {
  it('hardly ever give the same title twice among 20,000 suggestions', () => {
    const random = randomOf('titles');
    const titles = Array.from({ length: 20_000 }, () => suggestionText(random, random.pick(places)).title);
    expect(new Set(titles).size).toBeGreaterThan(19_500);
    expect(titles.filter((title) => /停车|教育|养老/.test(title)).length).toBeGreaterThan(1_000);
  });

  it('leave no slot open, whatever the topic', () => {
    const random = randomOf('slots');
    const texts = Array.from({ length: 3_000 }, (_, i) => {
      const place = random.pick(places);
      const suggestion = suggestionText(random, place);
      return [
        suggestion.title,
        suggestion.body,
        replyText(random, suggestion, place.county, results[i % results.length]!),
        feedbackText(random, place).text,
        projectName(random, place).name,
        ...Object.values(contactText(random, place)),
        receptionTopic(random, place),
        ...disputeCategories.map((category) => disputeText(random, place, i % 2 === 0, category).summary),
      ].join('\n');
    });
    expect(texts.filter((text) => /[{}[\]|]|undefined/.test(text))).toEqual([]);
  });

  it('speak of pastures only in Inner Mongolia and of fishing boats only in Fujian', () => {
    const random = randomOf('only');
    const yichang = places.filter(({ code }) => code.startsWith('42'));
    const seen = Array.from({ length: 4_000 }, () => suggestionText(random, random.pick(yichang)).topic);
    expect(seen).not.toContain('草原');
    expect(seen).not.toContain('渔船');
    expect(seen).toContain('茶叶');
  });

  it('know the handling agencies of every category, and each topic once in its category', () => {
    const agencies = new Set(agenciesOf({ code: '420500000000', name: '宜昌市' }).map(({ code }) => code));
    expect(categories.flatMap((category) => category.agencies).filter((code) => !agencies.has(code))).toEqual([]);
    expect(new Set(topics.map(({ category, topic }) => `${category} ${topic}`)).size).toBe(topics.length);
    expect(categories.every(({ code }) => topics.some(({ category, only }) => category === code && !only.length))).toBe(
      true,
    );
  });
});

describe('drafts of regulations', () => {
  it('have twelve clauses, change between readings and draw opinions on a clause', () => {
    const random = randomOf('laws');
    const drafts = lawSubjects.map((subject) => draftLaw(random, '宜昌市', subject));
    expect(drafts.map(({ name }) => name)).toContain('宜昌市养犬管理条例');
    expect(drafts.every(({ clauses }) => clauses.length === 12 && !/[{}[\]|]/.test(clauses.join('')))).toBe(true);
    const second = nextReading(random, drafts[0]!);
    expect(second.clauses.filter((clause, i) => clause !== drafts[0]!.clauses[i])).toHaveLength(3);
    expect(legislativeOpinion(random, second).text).toMatch(/第[一二三四五六七八九十]+条/);
  });
});

describe('invented people', () => {
  it('have Mongolian-style names in Ordos only, about one in eight', () => {
    const random = randomOf('people');
    const share = (division: string) =>
      Array.from({ length: 5_000 }, () => person(random, division)).filter((one) => one.ethnicity === '蒙古族').length /
      5_000;
    expect(share('150602003000')).toBeCloseTo(0.12, 1);
    expect(share('420502003000')).toBe(0);
  });

  it('have phones in masked form only', () => {
    expect(maskedPhone(randomOf('phone'))).toMatch(/^1\d\d\*{4}\d{4}$/);
  });
});
