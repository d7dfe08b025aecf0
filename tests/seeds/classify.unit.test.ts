import { describe, expect, it } from 'vitest';
import { classify } from '../../seeds/divisions/classify.js';
import { isUnwritten, placeName, wrongLevel } from '../../seeds/divisions/names.js';

const cases: readonly (readonly [code: string, name: string, level: string, kind: string])[] = [
  ['110000000000', '北京市', 'PROVINCE', 'MUNICIPALITY'],
  ['150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION'],
  ['420000000000', '湖北省', 'PROVINCE', 'PROVINCE'],
  ['110100000000', '市辖区', 'PREFECTURE', 'GROUPING'],
  ['429000000000', '省直辖县级行政区划', 'PREFECTURE', 'GROUPING'],
  ['150600000000', '鄂尔多斯市', 'PREFECTURE', 'PREFECTURE_CITY'],
  ['152500000000', '锡林郭勒盟', 'PREFECTURE', 'LEAGUE'],
  ['232700000000', '大兴安岭地区', 'PREFECTURE', 'PREFECTURE'],
  ['422800000000', '恩施土家族苗族自治州', 'PREFECTURE', 'AUTONOMOUS_PREFECTURE'],
  ['150602000000', '东胜区', 'COUNTY', 'DISTRICT'],
  ['150622000000', '准格尔旗', 'COUNTY', 'BANNER'],
  ['150721000000', '鄂伦春自治旗', 'COUNTY', 'AUTONOMOUS_BANNER'],
  ['420526000000', '兴山县', 'COUNTY', 'COUNTY'],
  ['420528000000', '长阳土家族自治县', 'COUNTY', 'AUTONOMOUS_COUNTY'],
  ['321181000000', '丹阳市', 'COUNTY', 'COUNTY_CITY'],
  ['321171000000', '镇江新区', 'COUNTY', 'ZONE'],
  ['320571000000', '苏州工业园区', 'COUNTY', 'ZONE'],
  ['410173000000', '郑州航空港经济综合实验区', 'COUNTY', 'ZONE'],
  ['310115000000', '浦东新区', 'COUNTY', 'DISTRICT'],
  ['150602003000', '林荫街道', 'TOWNSHIP', 'SUBDISTRICT'],
  ['110105021000', '南磨房地区', 'TOWNSHIP', 'SUBDISTRICT'],
  ['130271450000', '新华路街道', 'TOWNSHIP', 'SUBDISTRICT'],
  ['150625103000', '独贵塔拉镇', 'TOWNSHIP', 'TOWN'],
  ['150624200000', '苏米图苏木', 'TOWNSHIP', 'SUM'],
  ['420504202000', '土城乡', 'TOWNSHIP', 'TOWNSHIP'],
  ['110112209000', '于家务回族乡', 'TOWNSHIP', 'ETHNIC_TOWNSHIP'],
  ['420581400000', '松宜矿区管理委员会', 'TOWNSHIP', 'ZONE'],
  ['230803198000', '向阳区直辖村级区划', 'TOWNSHIP', 'GROUPING'],
  ['150602003004', '文苑社区', 'VILLAGE', 'COMMUNITY'],
  ['420526101202', '深渡河村村民委员会', 'VILLAGE', 'VILLAGE'],
  ['150625103206', '道图嘎查村', 'VILLAGE', 'GACHA'],
  ['150602405498', '高新技术产业虚拟社区', 'VILLAGE', 'ZONE'],
  ['659012505506', '六连生活区', 'VILLAGE', 'ZONE'],
  ['410926100404', '城关镇新区第一居委会', 'VILLAGE', 'COMMUNITY'],
];

describe('classify', () => {
  it.each(cases)('takes %s %s for %s %s', (code, name, level, kind) => {
    expect(classify(code, name)).toEqual({ level, kind });
  });
});

describe('a county that has the name of its city', () => {
  it('is no county but a heading of the list: 嘉峪关 has none', () => {
    expect(classify('620201000000', '嘉峪关市', '嘉峪关市')).toEqual({ level: 'COUNTY', kind: 'GROUPING' });
    expect(classify('620102000000', '城关区', '兰州市')).toEqual({ level: 'COUNTY', kind: 'DISTRICT' });
  });
});

describe('placeName', () => {
  it.each([
    ['420503003001', '张家坡社区居委会', '张家坡社区'],
    ['420502003004', '果园路社区居民委员会', '果园路社区'],
    ['420526101202', '深渡河村村民委员会', '深渡河村'],
    ['350526209201', '芦家坪村委会', '芦家坪村'],
    ['150625103206', '道图嘎查村', '道图嘎查'],
    ['150526202210', '巴彦芒哈嘎查委员会', '巴彦芒哈嘎查'],
    ['420581400000', '松宜矿区管理委员会', '松宜矿区'],
    ['150521403000', '保康街道办事处', '保康街道'],
    ['150602003004', '文苑社区', '文苑社区'],
  ])('names the place, not the committee: %s %s is %s', (code, name, place) => {
    expect(placeName(code, name)).toBe(place);
  });

  const above = (names: Readonly<Record<number, string>>) => (digits: number) => names[digits];

  it('drops the county that the open data repeat before a town, but not before a zone', () => {
    expect(placeName('420582105000', '当阳市王店镇', above({ 6: '当阳市' }))).toBe('王店镇');
    expect(placeName('350582401000', '晋江市经济开发区', above({ 6: '晋江市' }))).toBe('晋江市经济开发区');
  });

  it.each([
    ['宜昌市伍家岗区宝江社区居民委员会', '宝江社区'],
    ['湖北省宜昌市伍家岗区宝塔河街道宝江社区居民委员会', '宝江社区'],
    ['宜昌市伍家岗区宝塔河街道社区', '宝塔河街道社区'],
    ['宜昌市伍家岗园艺场第三社区', '宜昌市伍家岗园艺场第三社区'],
  ])('drops what is repeated above a village: %s is %s', (written, name) => {
    const names = { 2: '湖北省', 4: '宜昌市', 6: '伍家岗区', 9: '宝塔河街道' };
    expect(placeName('420503003009', written, above(names))).toBe(name);
  });
});

describe('isUnwritten', () => {
  it.each([
    '大(土郎)村',
    '小（氵甸）村',
    '东于（瞿阝）村',
    '楞（同音）塘村',
    '长shan村',
    '满（lang）塘镇',
    '麦?镇',
    '高\ue170村',
  ])('finds that %s is no name', (name) => expect(isUnwritten(name)).toBe(true));

  it.each([
    '艾溪（西湖）社区',
    '温泉花园A区社区',
    '幸福ｅ家社区',
    'IT家园社区',
    '中国矿业大学（北京）社区',
    '八五〇农场',
    '华润·凌江社区',
    '五三（1）社区',
    '𡌶村',
  ])('takes %s for one', (name) => expect(isUnwritten(name)).toBe(false));
});

describe('wrongLevel', () => {
  it.each([
    ['420503000000', '万寿桥街道'],
    ['420503000000', '张家坡社区'],
    ['420500000000', '伍家岗镇'],
    ['420000000000', '张家坡村'],
    ['420503003000', '伍家岗县'],
    ['420503003001', '宝塔河街道'],
  ])('refuses %s %s', (code, name) => expect(wrongLevel(code, name)).toBe(true));

  it.each([
    ['632857000000', '大柴旦行政委员会'],
    ['140821402000', '临猗县城市社区'],
    ['429000000000', '省直辖县级行政区划'],
    ['500200000000', '县'],
    ['460300000000', '三沙市'],
    ['420503003001', '张家坡社区'],
  ])('takes %s %s', (code, name) => expect(wrongLevel(code, name)).toBe(false));
});
