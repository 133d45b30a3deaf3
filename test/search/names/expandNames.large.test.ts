import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import openccToTaiwan from 'opencc-js/dict/TWPhrases';
import openccFromTaiwan from 'opencc-js/dict/TWPhrasesRev';
import { countsIn, expandNames } from '../../../src/search/names/expandNames.ts';
import { nameSources, toNameList } from '../../../src/search/names/nameList.ts';
import { nameVariantGroups as groups } from '../../../src/search/names/nameVariantGroups.ts';
import { fold } from '../../../src/search/text/fold.ts';

/** Whether a search for the query finds the text only because of a name variant. */
function leadsTo(query: string, text: string): boolean {
  return expandNames(fold(query)).alternatives.some((alternative) => countsIn(fold(text), alternative));
}

const literals = (query: string, removed: readonly string[] = []): string[] =>
  expandNames(fold(query), new Set(removed)).alternatives.map(({ literal }) => literal);

describe('the list', () => {
  const allNames = groups.flatMap(({ names }) => names);

  test('has at least 150 groups', () => expect(groups.length).toBeGreaterThanOrEqual(150));

  test('has each spelling once, and only once folded: what differs in script needs no entry', () => {
    const folded = allNames.map(fold);
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
  });

  test.each(groups)(
    '$meaning: two to nine spellings, a source, nothing superfluous',
    ({ kind, meaning, names, not = [], source }) => {
      expect(['person', 'country', 'city', 'place', 'institution', 'term']).toContain(kind);
      expect(meaning).not.toBe('');
      expect(Object.keys(nameSources)).toContain(source);
      expect(names.length).toBeGreaterThanOrEqual(2);
      expect(names.length).toBeLessThanOrEqual(9);
      for (const name of names) {
        expect(name).toBe(name.trim());
        expect([...name].length).toBeGreaterThanOrEqual(2);
      }
      for (const longer of not)
        expect(names.some((name) => fold(longer) !== fold(name) && fold(longer).includes(fold(name)))).toBe(true);
    },
  );

  test('meanings are all different', () =>
    expect(new Set(groups.map(({ meaning }) => meaning)).size).toBe(groups.length));

  test('groups that name OpenCC as their source are joined there', () => {
    const joined = new Set<string>();
    for (const entry of [openccToTaiwan, openccFromTaiwan].flatMap((dictionary) => dictionary.split('|'))) {
      const [from = '', ...to] = entry.split(' ').map(fold);
      for (const name of to) joined.add(`${from} ${name}`).add(`${name} ${from}`);
    }
    const unfounded = groups.filter(
      ({ source, names }) =>
        source === 'opencc' && !names.some((one) => names.some((other) => joined.has(`${fold(one)} ${fold(other)}`))),
    );
    expect(unfounded).toEqual([]);
  });
});

test.each([
  // A longer name, or another one that sounds alike
  ['尼日爾', '尼日利亞', 'Niger, Nigeria'],
  ['尼日', '奈及利亞', 'Niger, Nigeria'],
  ['奈及利亞', '尼日河', 'Nigeria, a river'],
  ['多明尼加', '多米尼克', 'Dominican Republic, Dominica'],
  ['多米尼克', '多明尼加', 'Dominica, Dominican Republic'],
  ['喬治亞', '格魯吉亞', 'Georgia: mostly the American state'],
  ['格魯吉亞', '喬治亞州', 'Georgia in the Caucasus, the American state'],
  ['喬治亞州', '南佐治亞島', 'Georgia, an island'],
  ['剛果民主共和國', '剛果（布）', 'the two Congos'],
  ['剛果（布）', '民主剛果', 'the two Congos'],
  ['剛果共和國', '剛果（金）', 'the two Congos'],
  ['幾內亞', '幾內亞比紹', 'Guinea, Guinea-Bissau'],
  ['幾內亞比索', '赤道幾內亞', 'Guinea-Bissau, Equatorial Guinea'],
  ['幾內亞', '巴布亞新幾內亞', 'Guinea, Papua New Guinea'],
  ['利比亞', '賴比瑞亞', 'Libya, Liberia'],
  ['賴比瑞亞', '利比亞', 'Liberia, Libya'],
  ['索馬利亞', '索馬里蘭', 'Somalia, Somaliland'],
  ['索馬利蘭', '索馬里', 'Somaliland, Somalia'],
  ['圭亞那', '法屬蓋亞那', 'Guyana, French Guiana'],
  ['法屬圭亞那', '蓋亞那', 'French Guiana, Guyana'],
  ['甘比亞', '贊比亞', 'Gambia, Zambia'],
  ['尚比亞', '岡比亞', 'Zambia, Gambia'],
  ['模里西斯', '毛里塔尼亞', 'Mauritius, Mauritania'],
  ['斯洛維尼亞', '斯洛伐克', 'Slovenia, Slovakia'],
  ['格瑞那達', '格拉納達', 'Grenada, Granada'],
  ['北韓', '南朝鮮', 'North Korea, South Korea'],
  ['南韓', '朝鮮', 'South Korea, North Korea'],
  ['馬利', '馬里蘭', 'Mali, Maryland'],
  ['馬利共和國', '索馬里共和國', 'Mali, Somalia'],
  ['塞拉利昂', '獅子山隧道', 'Sierra Leone, a hill in Hong Kong'],
  ['湯加', '廣東加強檢疫', 'Tonga, by chance'],
  ['乍得', '理查德', 'Chad, Richard'],
  ['蒙特內哥羅', '黑山羊', 'Montenegro, a goat'],
  ['白俄羅斯', '俄羅斯', 'Belarus, Russia'],
  ['西維吉尼亞', '弗吉尼亞理工', 'West Virginia, Virginia'],
  ['維吉尼亞', '西弗吉尼亞', 'Virginia, West Virginia'],
  ['清萊', '清邁', 'two cities of Thailand'],
  ['奧克蘭', '屋崙', 'Auckland, Oakland'],
  ['聖迭戈', '聖地牙哥', 'San Diego, Santiago'],
  ['永珍', '包羅萬象', 'Vientiane, everything under the sun'],
  ['珀斯', '羅伯斯庇爾', 'Perth, Robespierre'],
  ['阿布達比', '阿布賈', 'Abu Dhabi, Abuja'],
  ['南中國海', '中南海', 'a sea, the seat of a government'],
  ['達爾富爾', '抵達佛羅里達', 'Darfur, by chance'],
  ['斯特拉斯堡', '卓慧思', 'Strasbourg, Liz Truss'],
  // A person and another, or a company
  ['強生', '約翰遜', 'a company, Boris Johnson'],
  ['約翰遜', '強生', 'Johnson, a company'],
  ['首相強生', '強生公司', 'Boris Johnson, a company'],
  ['蘇納克', '首相強生', 'two Prime Ministers'],
  ['哈米尼', '霍梅尼', 'Khamenei, Khomeini'],
  ['何梅尼', '哈梅內伊', 'Khomeini, Khamenei'],
  ['王儲沙爾曼', '國王薩勒曼', 'the Crown Prince, the King'],
  ['海珊', '侯賽因', 'Saddam, any Hussein'],
  ['塔克辛', '其他信息', 'Thaksin, by chance'],
  ['塔克辛', '英拉', 'brother and sister'],
  ['雷根', '這裡根本', 'Reagan, by chance'],
  ['奧班', '中歐班列', 'Orbán, freight trains'],
  ['勒龐', '雷朋', 'Le Pen, sunglasses'],
  ['蕭茲', '舒爾茨', 'Olaf Scholz, Martin Schulz'],
  ['古特瑞斯', '古鐵雷斯', 'Guterres, Gutiérrez'],
  ['賀錦麗', '哈里斯堡', 'Kamala Harris, Harrisburg'],
  ['史達偉', '史迪威公路', 'David Stilwell, General Stilwell'],
  ['阿札爾', '艾薩', 'a footballer, Alex Azar'],
  ['約翰·博爾頓', '提姆·波頓', 'John Bolton, Tim Burton'],
  ['部長馬提斯', '畫家馬蒂斯', 'Mattis, Matisse'],
  ['莫迪', '穆迪', 'a Prime Minister, a rating agency'],
  ['福斯', '大眾', 'Fox or Volkswagen, the masses'],
  ['法拉吉', '法拉奇', 'Nigel Farage, Oriana Fallaci'],
  ['艾普斯坦', '艾普斯汀', 'Jeffrey Epstein, Boris Epshteyn'],
  ['葉利欽', '葉爾辛', 'Yeltsin, Yersin'],
  ['夏立夫', '謝里夫', 'Prime Ministers Sharif, any Chérif'],
  ['穆罕默德·本·薩勒曼', '巴林王儲薩勒曼', 'Crown Princes of Saudi Arabia and of Bahrain'],
  ['艾班尼斯', '阿爾巴內塞', 'Anthony Albanese, Francesca Albanese'],
  ['肯雅塔', '肯亞塔納河', 'Kenyatta, a river of Kenya'],
  ['克里米亞', '阿卜杜克里木', 'Crimea, the name Karim'],
  ['藍韜文', '拉布', 'Dominic Raab, a filibuster'],
  ['夏隆', '沙龍', 'Ariel Sharon, a salon'],
  ['薩特', '沙烏地阿拉伯', 'Sartre, Saudi Arabia'],
  ['教宗方濟各', '教皇本篤', 'two popes'],
  ['伯明翰', '部長伯明罕', 'a city, a minister'],
  // Institutions and words
  ['歐盟執委會', '歐洲委員會', 'European Commission, Council of Europe'],
  ['亞太經合會', '經合組織', 'APEC, OECD'],
  ['經濟合作暨發展組織', '亞太經合組織', 'OECD, APEC'],
  ['世界衛生組織', '世衛大會', 'WHO, WHA'],
  ['塔利班', '神學士', 'the Taliban, a degree'],
  ['國會山莊', '國會山報', 'the Capitol, The Hill'],
  ['亞洲開發銀行', '肯尼亞開行首班列車', 'a bank, by chance'],
  ['盈拉', '精英拉近距離', 'Yingluck, by chance'],
  ['網路', '互聯網', 'network, internet'],
  ['芯片', '晶圓', 'chip, wafer'],
  ['新型冠狀病毒', '新冠肺炎', 'the virus, the disease'],
])('%s never leads to %s (%s)', (query, text) => {
  expect(leadsTo(query, text)).toBe(false);
});

test.each([
  ['南韓', '高雄市長韓國瑜', '韓國瑜談韓國'],
  ['南韓', '北韓國防省', '韓國國防部'],
  ['北韓', '朝鮮半島', '朝鮮半島上的朝鮮'],
  ['北韓', '朝鮮日報報導', '朝鮮領導人'],
  ['北韓', '朝鮮戰爭', '訪朝鮮'],
  ['特朗普', '四川普遍降雨', '川普遍訪各州'],
  ['季辛吉', '帕特·基辛格接掌英特爾', '基辛格訪問北京'],
  ['朔爾茨', '星巴克的霍華·蕭茲', '總理蕭茲'],
  ['教皇', '佛教宗派的源流', '教宗的文告'],
  ['克里姆林宮', '巴洛克宮殿重新開放', '克宮否認'],
  ['阿布賈', '阿布札比的港口', '阿布札的港口'],
  ['葉門', '踏破鐵鞋也門檻未過', '也門首都'],
  ['悉尼', '冰糖雪梨湯', '雪梨歌劇院'],
  ['加利福尼亞', '阿拉斯加州', '加州州長'],
  ['賓夕法尼亞', '菲律賓州', '賓州'],
  ['得克薩斯', '山東德州', '德州州長'],
  ['汶萊', '蔡英文萊豬政策', '文萊蘇丹'],
  ['布希', '新罕布什爾州', '布什總統'],
  ['奈米', '納米比亞', '五納米'],
  ['朝鮮戰爭', '美韓戰略對話', '韓戰老兵'],
  ['多哈', '阿卜杜哈克木', '杜哈'],
  ['珠穆朗瑪峰', '明珠峰會', '登上珠峰'],
  ['釣魚島', '釣魚台國賓館', '釣魚台海域'],
  ['軟件', '軟體動物', '軟體公司'],
  ['新冠病毒', '新型冠狀病毒肺炎', '新型冠狀病毒'],
  ['佛羅里達', '馬來西亞柔佛州', '佛州州長'],
  ['勒龐', '阿瑟米勒朋友', '極右派勒朋'],
  ['帕拉育', '古巴育種專家', '總理巴育'],
  ['克里姆林宮', '巴洛克宮殿', '克宮否認'],
  ['Twitter', '主推特色小吃', '推特執行長'],
  ['Microsoft', '態度稍微軟化', '微軟公司'],
  ['Huawei', '以身在中華為榮', '華為手機'],
  ['標準普爾', '目標普遍達成', '標普500'],
])('%s passes over %s and finds %s', (query, passed, found) => {
  expect(leadsTo(query, passed)).toBe(false);
  expect(leadsTo(query, found)).toBe(true);
});

test.each([
  ['韓國瑜', []],
  ['朝鮮半島', []],
  ['朝鮮日報', []],
  ['四川普通話', []],
  ['阿拉斯加州', []],
  ['台北約談', []],
  ['越南韓商', []],
  ['納米比亞', []],
  ['理查德', []],
  ['蔡英文萊豬', []],
  ['googleplex', []],
  ['新加坡', ['星加坡']],
  ['朝鮮戰爭', ['韩战']],
  ['北韓國防', ['朝鲜国防', '北朝鲜国防']],
  ['索馬里蘭', ['索马利兰']],
  ['法屬圭亞那', ['法属盖亚那']],
  ['西維吉尼亞', ['西弗吉尼亚', '西维珍尼亚']],
])('%s is read whole', (query, expected) => {
  expect(literals(query)).toEqual(expected);
});

test.each([
  ['川普', '特朗普'],
  ['特朗普政府', '川普政府'],
  ['普丁', '蒲亭'],
  ['蒲亭', '普京'],
  ['普京', '普丁'],
  ['泽连斯基', '澤倫斯基'],
  ['歐巴馬', '奧巴馬'],
  ['默克爾', '梅克爾'],
  ['馬克宏', '馬克龍'],
  ['英國首相約翰遜', '英國首相強生'],
  ['龐培歐', '蓬佩奧'],
  ['艾爾段', '埃爾多安'],
  ['納坦雅胡', '內塔尼亞胡'],
  ['杜特蒂', '杜特爾特'],
  ['佐科威', '維多多'],
  ['賈伯斯', '喬布斯'],
  ['北韓', '朝鮮'],
  ['韓國總統', '南韓總統'],
  ['寮國', '老撾'],
  ['紐西蘭', '新西蘭'],
  ['沙特', '沙烏地阿拉伯'],
  ['義大利', '意大利'],
  ['克羅地亞', '克羅埃西亞'],
  ['阿聯酋', '阿拉伯聯合大公國'],
  ['佐治亞州', '喬治亞州'],
  ['雪梨', '悉尼'],
  ['迪拜', '杜拜'],
  ['符拉迪沃斯托克', '海參崴'],
  ['三藩市', '舊金山'],
  ['新奧爾良', '紐奧良'],
  ['美聯儲', '聯準會'],
  ['世界衛生組織', '世衛組織'],
  ['東盟', '東協'],
  ['新冠肺炎', '武漢肺炎'],
  ['導彈', '飛彈'],
  ['宇航員', '太空人'],
  ['軟體', '軟件'],
  ['臉書', 'Facebook'],
])('%s finds %s', (query, text) => {
  expect(leadsTo(query, text)).toBe(true);
});

describe('an expansion', () => {
  test('of two names gives their products', () => {
    expect(literals('普丁訪北韓', ['蒲亭', '北朝鲜'])).toEqual(['普丁访朝鲜', '普京访北韩', '普京访朝鲜']);
  });

  test('names the variants as the list prints them, and what they stand for', () => {
    const { variants } = expandNames(fold('普京談川普'));
    expect(variants.map(({ name, from }) => `${from} ${name}`)).toEqual(['普京 普丁', '普京 蒲亭', '川普 特朗普']);
    expect(variants.map(({ group }) => groups[group]?.meaning)).toEqual([
      'Vladimir Putin, President of Russia',
      'Vladimir Putin, President of Russia',
      'Donald Trump and his family',
    ]);
  });

  test('keeps the variants that were taken away in its list, so that they can come back', () => {
    const { variants, alternatives } = expandNames(fold('川普'), new Set(['特朗普']));
    expect(variants.map(({ name }) => name)).toEqual(['特朗普']);
    expect(alternatives).toEqual([]);
  });

  test('leaves a name as typed if its spellings would exceed the bound', () => {
    expect(literals('新冠肺炎與川普')).toHaveLength(6);
  });

  test('drops a spelling that would join with its neighbours', () => {
    const list = toNameList([
      { kind: 'city', meaning: 'Gale Bay', names: ['風灣', '颶港'], source: 'posts' },
      { kind: 'city', meaning: 'North Gale Bay', names: ['北颶港', '朔風灣'], source: 'posts' },
    ]);
    expect(expandNames('北风湾', new Set(), list)).toEqual({ variants: [], alternatives: [] });
  });

  test('lists the longer literals in which its literals do not count', () => {
    const [alternative] = expandNames(fold('訪南韓'), new Set(['大韓民國', '南朝鮮'])).alternatives;
    expect(alternative?.literal).toBe('访韩国');
    expect(alternative?.not).toContain('访韩国瑜');
    expect(alternative?.not).not.toContain('北访韩国');
  });
});

/** Names, strings in which they do not count, and letters that stand beside them. */
const piece = fc.constantFrom(
  ...groups.flatMap(({ names, not = [] }) => [...names, ...not]).map(fold),
  '北',
  '南',
  '国',
  '瑜',
  '四',
  '访',
  ' ',
  'g',
);
const query = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

test('expansion is symmetric, never chains and stays within its bound', () => {
  fc.assert(
    fc.property(query, (literal) => {
      const alternatives = expandNames(literal).alternatives.map((alternative) => alternative.literal);
      expect(alternatives.length).toBeLessThanOrEqual(8);
      expect(new Set(alternatives).size).toBe(alternatives.length);
      for (const alternative of alternatives) {
        const back = expandNames(alternative).alternatives.map((other) => other.literal);
        expect([...back, alternative].sort()).toEqual([...alternatives, literal].sort());
      }
    }),
    { numRuns: 2_000 },
  );
});

test('an alternative counts where it stands alone', () => {
  fc.assert(
    fc.property(query, (literal) => {
      for (const alternative of expandNames(literal).alternatives)
        expect(countsIn(alternative.literal, alternative)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
