/**
 * Places in datelines, where a reporter's name and the place run together: `廖禹揚首爾`. From the datelines of 2,910
 * posts; a place that is not listed is still found after a name of three characters, the usual length.
 */
const byRegion: Readonly<Record<string, string>> = {
  taiwan: `
    台北 臺北 新北 基隆 桃園 新竹 苗栗 台中 臺中 彰化 南投 雲林 嘉義 台南 臺南 高雄 屏東 宜蘭 花蓮 台東 臺東 澎湖 金門
    馬祖 連江 桃園機場 新北市 桃園市 新竹市 嘉義市 新竹縣 苗栗縣 彰化縣 南投縣 雲林縣 嘉義縣 屏東縣 宜蘭縣 花蓮縣
    台東縣 臺東縣 澎湖縣 金門縣 連江縣`,
  asiaAndOceania: `
    北京 上海 廣州 深圳 武漢 香港 澳門 東京 大阪 名古屋 首爾 平壤 曼谷 河內 胡志明市 金邊 仰光 吉隆坡 新加坡 雅加達
    馬尼拉 新德里 孟買 達卡 可倫坡 喀布爾 伊斯坦堡 安卡拉 德黑蘭 耶路撒冷 特拉維夫 貝魯特 杜拜 雪梨 坎培拉 墨爾本
    威靈頓 奧克蘭 帛琉`,
  europeAndAfrica: `
    倫敦 巴黎 柏林 法蘭克福 布魯塞爾 日內瓦 維也納 羅馬 梵蒂岡 米蘭 馬德里 巴塞隆納 里斯本 雅典 華沙 布拉格 布達佩斯
    莫斯科 基輔 海參崴 斯德哥爾摩 哥本哈根 奧斯陸 赫爾辛基 都柏林 海牙 阿姆斯特丹 維爾紐斯 開羅 奈洛比 約翰尼斯堡
    哈爾格薩`,
  americas: `
    華盛頓 紐約 洛杉磯 舊金山 芝加哥 休士頓 亞特蘭大 西雅圖 波士頓 底特律 奧蘭多 邁阿密 德拉瓦州威明頓 威明頓 多倫多
    溫哥華 渥太華 蒙特婁 墨西哥市 瓜地馬拉市 亞松森 聖保羅 里約熱內盧 布宜諾斯艾利斯 聖地牙哥`,
  // as publishers in Simplified write them: those above, and others of Epoch and RFA
  simplified: `
    台湾 美国 加拿大 英国 法国 德国 日本 韩国 澳洲 泰国 云林 广州 武汉 澳门 首尔 河内 金边 德里 达卡 悉尼 堪培拉 墨尔本
    惠灵顿 奥克兰 达兰萨拉 伊斯坦布尔 德黑兰 耶路撒冷 贝鲁特 迪拜 伦敦 法兰克福 慕尼黑 布鲁塞尔 日内瓦 维也纳 罗马 米兰
    马德里 巴塞罗那 华沙 布达佩斯 莫斯科 基辅 斯德哥尔摩 哥本哈根 奥斯陆 赫尔辛基 都柏林 约翰内斯堡 华盛顿 华盛顿DC 纽约
    洛杉矶 旧金山 休斯顿 休斯敦 亚特兰大 西雅图 波士顿 费城 奥兰多 迈阿密 达拉斯 圣地亚哥 多伦多 温哥华 卡尔加里 渥太华
    蒙特利尔 墨西哥城 圣保罗 里约热内卢`,
};

/** Longest first, so that a name before 桃園機場 does not take 桃園 with it. */
export const datelinePlaces: readonly string[] = Object.values(byRegion)
  .flatMap((names) => names.trim().split(/\s+/))
  .sort((one, other) => other.length - one.length);

/** States and countries before a place: 加州奧克蘭, 索馬利蘭首都哈爾格薩. */
const regions = `
  加州 德州 紐約州 佛州 華盛頓州 喬治亞州 威州 內華達州 賓州 俄州 密西根州 亞利桑那州 明尼蘇達州 德拉瓦州
  日本 韓國 南韓 印尼 泰國 越南 緬甸 柬埔寨 菲律賓 馬來西亞 印度 土耳其 伊朗 以色列 德國 法國 英國 西班牙 義大利
  波蘭 捷克 瑞典 立陶宛 烏克蘭 俄羅斯 巴拉圭 巴西 阿根廷 瓜地馬拉 宏都拉斯 墨西哥 加拿大 美國 澳洲 紐西蘭 帛琉
  吐瓦魯 馬紹爾群島 史瓦帝尼 索馬利蘭 南非 埃及 亞美尼亞 賽普勒斯 新喀里多尼亞`;

/** Longest first, each alone and as 日本首都. */
export const datelineRegions: readonly string[] = regions
  .trim()
  .split(/\s+/)
  .flatMap((name) => [name, `${name}首都`, `${name}首府`])
  .sort((one, other) => other.length - one.length);
