/** Repairs text that was decoded under the wrong charset. */
import type { RawMail } from './mail.ts'

/** Whether decoding lost bytes. */
export function hasBrokenCharacters(text: string): boolean {
  return text.includes('\ufffd')
}

/** The same mail with every part that claims UTF-8 or ASCII declared as Windows-1252. */
export function withLatin1Charset(raw: RawMail): Uint8Array {
  const text = latin1(bytesOf(raw))
  const declared = text
    .replace(/charset\s*=\s*"?(?:utf-?8|us-ascii)"?/gi, 'charset=windows-1252')
    .replace(/^(content-type:\s*text\/(?:plain|html))\s*(?=\r?\n\S)/gim, '$1; charset=windows-1252')
  return bytesOfLatin1(declared)
}

export function bytesOf(raw: RawMail): Uint8Array {
  if (typeof raw === 'string') return new TextEncoder().encode(raw)
  return raw instanceof Uint8Array ? raw : new Uint8Array(raw)
}

/** Text of one byte a character, as `latin1` gives it, back as those bytes. */
export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Every byte as one character. */
export function latin1(bytes: Uint8Array): string {
  const chunks: Array<string> = []
  for (let i = 0; i < bytes.length; i += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  }
  return chunks.join('')
}

// The characters that Windows-1252 puts where Latin-1 has control codes, by their byte.
const WINDOWS_1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((c, i) => [c, 0x80 + i]),
)
const CONTINUATION = `[\u0080-\u00bf${[...WINDOWS_1252.keys()].join('')}]`
const DOUBLE_ENCODED = new RegExp(
  `[\u00c2-\u00df]${CONTINUATION}|[\u00e0-\u00ef]${CONTINUATION}{2}|[\u00f0-\u00f4]${CONTINUATION}{3}`,
  'g',
)
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `CrÃ©dito` back to `Crédito`; text that only looks a little like it stays. */
export function undoDoubleEncoding(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text
  return text.replace(DOUBLE_ENCODED, (sequence) => {
    const bytes = [...sequence].map((c) => WINDOWS_1252.get(c) ?? c.charCodeAt(0))
    try {
      return utf8.decode(new Uint8Array(bytes))
    } catch {
      return sequence
    }
  })
}
