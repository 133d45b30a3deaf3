/** The text of a post; null if its bytes are not text. */
export type Decoded =
  | {
      readonly text: string;
      /** Some bytes could not be decoded. */
      readonly damaged: boolean;
      readonly encoding: Encoding;
    }
  | { readonly text: null };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;
type LegacyEncoding = (typeof legacyEncodings)[number];

/** GB 18030 holds all of GBK and GB 2312. */
const legacyEncodings = ['gb18030', 'big5'] as const;

/** With a larger share of replacement characters beyond ASCII, a file is a picture or a zip, not a damaged text. */
const binaryShare = 0.02;
/** A short text may have lost one or two characters, as where it was cut off, if most of the others are whole. */
const fewReplaced = 2;
const shareOfFew = 0.1;
const shareOfRuin = 0.5;

/**
 * Decodes UTF-8 (or UTF-16 with its mark), else GB 18030 or Big5 if the bytes are surely that; drops byte order mark,
 * NUL and control characters, and makes every line end a line feed: gray-matter would take a file with only CR for the
 * name of an engine. Line feeds and tabs stay.
 *
 * @example decodeText(Buffer.from('\ufeff標題\r\n')) // { text: '標題\n', damaged: false, encoding: 'utf-8' }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const raw = new TextDecoder(encoding).decode(bytes);
  const replaced = countReplaced(raw);
  // a text may contain replacement characters (43 posts): only those that decoding has made are damage
  const quoted = replaced === 0 || encoding !== 'utf-8' ? 0 : countQuoted(bytes);
  if (replaced > 0 && isTooDamaged(raw, replaced - quoted, quoted)) {
    const legacy = decodeLegacy(bytes);
    return legacy === null ? { text: null } : { text: tidy(legacy.text), damaged: false, encoding: legacy.encoding };
  }
  return { text: tidy(raw), damaged: replaced > quoted, encoding };
}

const tidy = (raw: string): string => raw.replace(/\r\n?/g, '\n').replace(controls, '');

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** A long page of markup hides the ruin of a short Chinese text, so only characters beyond ASCII count. */
function isTooDamaged(text: string, replaced: number, quoted: number): boolean {
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) beyondAscii += 1;
  // saved again after it had been ruined
  if (quoted > text.length * binaryShare || quoted > beyondAscii * shareOfRuin) return true;
  if (replaced <= beyondAscii * binaryShare) return false;
  if (replaced <= fewReplaced && replaced <= beyondAscii * shareOfFew) return false;
  // single bytes amid Latin text: a quotation mark or a letter with an accent of an older encoding
  const isLatin = !/[\u2e80-\uffef\ufffd]{2}/.test(text) && replaced <= text.length * binaryShare;
  return !isLatin;
}

function countQuoted(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** Fewer characters prove nothing. */
const minChars = 6;
/** Of a Chinese text three quarters are common characters, of any text in a wrong encoding one in six. */
const minCommonShare = 0.5;
const minLead = 2;

/** Decodes bytes of which all are valid in one of the encodings, and give Chinese only in this one. */
function decodeLegacy(bytes: Uint8Array): { readonly text: string; readonly encoding: LegacyEncoding } | null {
  if (bytes.includes(0)) return null;
  const read = legacyEncodings
    .flatMap((encoding) => {
      const text = decodeStrictly(bytes, encoding);
      return text === null ? [] : [{ encoding, text, share: commonShare(text) }];
    })
    .toSorted((one, other) => other.share - one.share);
  const [best, second] = read;
  if (!best || best.share < minCommonShare || (second && best.share < second.share * minLead)) return null;
  return { text: best.text, encoding: best.encoding };
}

function decodeStrictly(bytes: Uint8Array, encoding: LegacyEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The share of common Chinese characters and marks among all beyond ASCII. */
function commonShare(text: string): number {
  let beyondAscii = 0;
  let common = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    beyondAscii += 1;
    if (commonCharacters.has(character)) common += 1;
  }
  return beyondAscii < minChars ? 0 : common / beyondAscii;
}

/**
 * The 420 most frequent characters of news in each script (three quarters of a text), in the order of their frequency,
 * and the marks of both.
 */
const commonCharacters: ReadonlySet<string> = new Set(
  '，。、：；？！「」『』《》（）“”‘’…—－·　％０１２３４５６７８９' +
    '的國国中人在日一是台有會不大了年美这为為出和新会天对時他上个發法月行表发今以對到疫例政部时報来病家公我们示说者要' +
    '前民能外多方與后後也北生電可及经于社地灣主來关过這被自情与全成报員就於将長员將共特央關其過下动說选市现指業之經但' +
    '導业開作動进而高個事萬当分学至制议進开數最現所名用定總機港統都等长院區数度期確計因总普元得本力已同並并明重加统入' +
    '还記學体內面道实議据府机合間當如些局工没布利增此體内場選任資司文间提口安案交资通理海持应斯應场接党立檢次受診周性' +
    '权由产认去正相两防香產问信實心第強里起区目种金東近達务南从果調意子系續平務黨计據更官称朗狀然未该网委很路毒治無處' +
    '联教无約們保反管位醫强三境万眾华感导警举电查化西張州小调展比告题看預染尔点亚影德規衛向她還军舉战風建论華午湾宣或' +
    '商那克着團好流济濟回求达投兩世川認结武样點車權做施非品界量么沒問從记件球常际代使軍证各票聯确專续首收冠基漢維網則' +
    '包只取運视支結推氣登息證京再决傳活洲让组協單约際士媒知科炎规仍控团原英领肺股集陳何創戰处亞言種放解参先程声手消書' +
    '直水传辦易組少研欧讓二打造给式变己爾律林马億你率陸师想訪几參企視策離张決显疾超空物则东設亿別領除需医論话升义採死' +
    '四累预線价連嚴引众響维晚项隊稱身護透别標拉印它題许协评十根獲拜幣望價监复每准項始供严歐請曾技威許卫运清访获山究聲' +
    '离察把格护门觀訊响移况測标且采馬专改括署设門风費巴顯构争助止勢责份书變獎苗批',
);
