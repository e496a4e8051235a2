/**
 * FNV-1a, 64 bits, over UTF-16 units (low byte, then high byte), in four limbs of 16 bits: a short, stable name for
 * what was read. Not for secrets. Algorithm: Fowler, Noll, Vo; RFC 9923.
 */
export class Fingerprint {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** Continues from another fingerprint, or begins anew. */
  constructor(from?: Fingerprint) {
    this.#a = from === undefined ? 0x2325 : from.#a;
    this.#b = from === undefined ? 0x8422 : from.#b;
    this.#c = from === undefined ? 0x9ce4 : from.#c;
    this.#d = from === undefined ? 0xcbf2 : from.#d;
  }

  add(text: string): this {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.#byte(unit & 0xff);
      this.#byte(unit >> 8);
    }
    return this;
  }

  /** Thirteen characters of 0-9 and a-z. */
  toString(): string {
    const value = (BigInt(this.#d) << 48n) | (BigInt(this.#c) << 32n) | (BigInt(this.#b) << 16n) | BigInt(this.#a);
    return value.toString(36).padStart(13, '0');
  }

  /** Times 0x100000001b3: 0x1b3 in the lowest limb, and a shift by 40 bits. */
  #byte(byte: number): void {
    const lowest = this.#a ^ byte;
    const a = lowest * 0x1b3;
    const b = this.#b * 0x1b3 + (a >>> 16);
    const c = this.#c * 0x1b3 + ((lowest << 8) & 0xffff) + (b >>> 16);
    const d = this.#d * 0x1b3 + ((this.#b << 8) & 0xffff) + (lowest >>> 8) + (c >>> 16);
    this.#a = a & 0xffff;
    this.#b = b & 0xffff;
    this.#c = c & 0xffff;
    this.#d = d & 0xffff;
  }
}
