/** Whether bytes are UTF-8 (RFC 3629), without a text of them: a browser frees texts late. Pure. */

/** Of a letter that has begun: how many bytes it still has, and between what the next one lies. */
type Open = { left: number; least: number; most: number }

const NOTHING: Open = { left: 0, least: 0x80, most: 0xbf }

/** Bytes that come in pieces. */
export class Utf8Check {
  #open = NOTHING

  /** Whether all pieces so far, together, are the beginning of UTF-8. */
  add(piece: Uint8Array): boolean {
    let { left, least, most } = this.#open
    for (const byte of piece) {
      if (left > 0) {
        if (byte < least || byte > most) return false
        left -= 1
        least = NOTHING.least
        most = NOTHING.most
      } else if (byte >= 0x80) {
        const begun = begunBy(byte)
        if (begun === null) return false
        left = begun.left
        least = begun.least
        most = begun.most
      }
    }
    this.#open = { left, least, most }
    return true
  }
}

/** Null: no letter begins so. Longer than needed, surrogates and what is beyond U+10FFFF are none. */
function begunBy(byte: number): Open | null {
  if (byte < 0xc2 || byte > 0xf4) return null
  if (byte < 0xe0) return { ...NOTHING, left: 1 }
  if (byte < 0xf0) {
    return { left: 2, least: byte === 0xe0 ? 0xa0 : 0x80, most: byte === 0xed ? 0x9f : 0xbf }
  }
  return { left: 3, least: byte === 0xf0 ? 0x90 : 0x80, most: byte === 0xf4 ? 0x8f : 0xbf }
}
