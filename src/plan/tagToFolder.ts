import { createHash } from 'node:crypto';

/** Characters that some file system forbids or treats in a special way, or that would end or change an address. */
const unsafe = /[\u0000-\u001f\u007f<>:"/\\|?*#%&;.~'`$+=@!\p{Cf}\p{Cs}\p{Co}]/gu;

/** Names that Windows reserves for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** ext4 allows 255 bytes in a name, eCryptfs 143. */
const maxNameBytes = 120;

/**
 * Makes the folder name of a tag: its name, made safe for every file system. If characters had to be changed, a
 * digest is added, so that two tags never have the same folder.
 *
 * @param key - the tag as `tagKey` gives it
 * @example tagToFolder('金正恩') // '金正恩'
 * @example tagToFolder('a/b') // 'a-b~c14cddc0'
 */
export function tagToFolder(key: string): string {
  const safe = cut(
    key
      .replace(unsafe, '-')
      .replace(/^[\s-]+|[\s-]+$/g, '')
      .replace(/\s+/g, ' '),
  );
  if (safe === key && safe !== '' && !device.test(safe)) return safe;
  return `${safe}~${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

function cut(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxNameBytes) break;
    kept += character;
  }
  return kept;
}
