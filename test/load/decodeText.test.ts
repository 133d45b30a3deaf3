import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/load/decodeText.ts';
import { readPost } from '../../src/load/readPost.ts';

/** Node decodes the older encodings but does not encode them: the table is the decoder's, turned around. */
function encoderOf(encoding: string): (text: string) => Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (!bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
      } catch {
        // not every pair is a character
      }
    }
  return (text) =>
    Buffer.from(
      [...text].flatMap((character) => {
        if (character <= '\u007f') return [character.charCodeAt(0)];
        const bytes = bytesOf.get(character);
        if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
        return [...bytes];
      }),
    );
}
const gbk = encoderOf('gb18030');
const big5 = encoderOf('big5');

const hans = '望潮港的轮渡公司今天说，明天起恢复航行，乘客不必担心。记者在港口看到，船员已经开始准备，不少人来问时间。';
const hant = '望潮港的渡輪公司今天說，明天起恢復航行，乘客不必擔心。記者在港口看到，船員已經開始準備，不少人來問時間。';
const markup = '<div class="article-body"><p class="paragraph"></p></div>\n'.repeat(200);

describe('older encodings of Chinese', () => {
  it.each([
    ['GBK', gbk(hans), 'gb18030', hans],
    ['GBK with Traditional characters', gbk(hant), 'gb18030', hant],
    ['Big5', big5(hant), 'big5', hant],
    ['GBK amid much markup', gbk(markup + hans), 'gb18030', markup + hans],
    ['Big5 amid much markup', big5(markup + hant), 'big5', markup + hant],
    ['GBK in a short text', gbk('渡轮明天恢复航行。'), 'gb18030', '渡轮明天恢复航行。'],
    ['Big5 with other line ends', big5(`${hant}\r\n${hant}`), 'big5', `${hant}\n${hant}`],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, damaged: false, encoding });
  });

  it('are noted', () => {
    const { post, problems } = readPost(
      'a.md',
      gbk(`---\ntitle: 轮渡明天恢复航行\ndate: 2020-08-03\n---\n<p>${hans}</p>`),
    );
    expect(post?.title).toBe('轮渡明天恢复航行');
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['old-encoding', 'note']]);
  });
});

describe('what is not surely text in one of them is refused', () => {
  const euc = (text: string): Buffer => Buffer.from(text, 'hex');
  it.each([
    [
      'Korean',
      euc('b4ebc7d1b9ceb1b9c0ba20b9cec1d6b0f8c8adb1b9c0ccb4d92e20b4ebc7d1b9ceb1b9c0c720c1d6b1c7c0ba20b1b9b9cebfa1b0d4'),
    ],
    [
      'Japanese',
      euc(
        'c6fccbdcb9f1ccb1a4cfa1a2c0b5c5f6a4cbc1aab5f3a4b5a4eca4bfb9f1b2f1a4cba4aaa4b1a4ebc2e5c9bdbcd4a4f2c4cca4b8a4c6b9d4c6b0a4b7',
      ),
    ],
    ['rare characters alone', gbk('龘靐齉爩麤灪籱龖癵驫'.replace(/[^\u4e00-\u9fa5]/g, ''))],
    ['a GBK text that lost a byte', gbk(hans).subarray(0, -1)],
    ['GBK and UTF-8 in one file', Buffer.concat([Buffer.from(`${hant}\n`.repeat(3)), gbk(hans)])],
    ['too few characters', gbk('轮渡')],
    ['a picture', Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 37) % 256)],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: null });
  });
});

describe('damage', () => {
  const utf8 = (text: string): Buffer => Buffer.from(text);
  const broken = Buffer.from([0xe6, 0x9c]);
  it.each([
    ['a character of a long text', Buffer.concat([utf8(hant.repeat(3)), broken, utf8(hant)])],
    ['the last character of a short text', Buffer.concat([utf8('渡輪明天恢復航行，乘客不必擔心。'), broken])],
    [
      'letters of an older encoding amid Latin',
      Buffer.from('It\u00e2s the harbour\u00e2s caf\u00e9. '.repeat(9) + 'Ferries sail. '.repeat(90), 'latin1'),
    ],
  ])('shows, and the rest is read: %s', (_, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ damaged: true, encoding: 'utf-8' });
    expect(decoded.text).toContain('\ufffd');
  });

  it('is counted among characters beyond ASCII, however long the markup is', () => {
    const bytes = Buffer.concat([utf8(markup), utf8('渡輪'), broken, utf8('明天'), broken, utf8('復航'), broken]);
    expect(decodeText(bytes)).toEqual({ text: null });
  });

  it('of the post itself, which was decoded rightly, is no damage', () => {
    // a name with two rare characters, which the publisher lost: one character in twenty
    const own = `${markup.slice(0, 600)}${hant}京口\ufffd\ufffd人`;
    expect(decodeText(utf8(own))).toMatchObject({ text: own, damaged: false });
  });

  it('that was saved again is still a ruin', () => {
    expect(decodeText(utf8(`${markup}${'\ufffd'.repeat(60)}渡輪`))).toEqual({ text: null });
  });
});
