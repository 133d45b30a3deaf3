/**
 * Writes the few CBOR shapes that Pagefind's files consist of (RFC 8949, 3.1): integers, ASCII text, arrays of known
 * length.
 */

const majorUnsigned = 0x00;
const majorText = 0x60;
const majorArray = 0x80;

export class CborWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get sizeBytes(): number {
    return this.#length;
  }

  array(length: number): void {
    this.#head(majorArray, length);
  }

  unsigned(value: number): void {
    this.#head(majorUnsigned, value);
  }

  /** Names and tokens: characters with the same number in UTF-8 and UTF-16. */
  ascii(text: string): void {
    this.#head(majorText, text.length);
    this.#reserve(text.length);
    for (let index = 0; index < text.length; index += 1) this.#bytes[this.#length++] = text.charCodeAt(index);
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Empties the writer and gives all that was written. Valid until the next write. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #head(major: number, value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    if (value < 24) {
      bytes[this.#length++] = major | value;
    } else if (value < 0x100) {
      bytes[this.#length++] = major | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = major | 25;
      bytes[this.#length++] = value >>> 8;
      bytes[this.#length++] = value & 0xff;
    } else {
      bytes[this.#length++] = major | 26;
      bytes[this.#length++] = value >>> 24;
      bytes[this.#length++] = (value >>> 16) & 0xff;
      bytes[this.#length++] = (value >>> 8) & 0xff;
      bytes[this.#length++] = value & 0xff;
    }
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
