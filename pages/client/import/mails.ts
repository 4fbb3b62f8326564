/** The mails of a dropped file: one, a mailbox, or a zip of either. */
import { gunzipSync, unzipSync } from 'fflate'
import { formatOf } from 'statements'

export type Mails = { count: number; at(index: number): Uint8Array }

/** A zip that unpacks to more is a bomb, or for the command. */
const MOST_UNPACKED = 400 * 1024 * 1024

/** A file that would unpack to more than a browser should hold. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Throws where it is broken, and TooLarge. */
export function mailsOf(bytes: Uint8Array, format: 'mail' | 'mbox' | 'zip' | 'gzip'): Mails {
  if (format === 'mail') return { count: 1, at: () => bytes }
  if (format === 'mbox') return mailboxOf(bytes)
  if (format === 'gzip') {
    const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true)
    if (size > MOST_UNPACKED) throw new TooLarge()
    return mailboxOf(gunzipSync(bytes))
  }
  let unpacked = 0
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize
      if (unpacked > MOST_UNPACKED) throw new TooLarge()
      return originalSize > 0
    },
  })
  const all = Object.values(files).flatMap((content): Array<Mails> => {
    const inner = formatOf(content.subarray(0, 4096))
    return inner === 'mail' || inner === 'mbox' ? [mailsOf(content, inner)] : []
  })
  return joined(all)
}

function joined(all: ReadonlyArray<Mails>): Mails {
  const places = all.flatMap((mails) =>
    Array.from({ length: mails.count }, (_, index) => ({ mails, index })),
  )
  return {
    count: places.length,
    at(index) {
      const place = places[index]
      return place ? place.mails.at(place.index) : new Uint8Array()
    },
  }
}

const NEWLINE = 10
const FROM = new TextEncoder().encode('From ')

/** A mail begins after a line `From …`; within it, such a line is quoted by `>` (mboxrd). */
function mailboxOf(bytes: Uint8Array): Mails {
  const starts: Array<number> = []
  for (let at = 0; at !== -1 && at < bytes.length; ) {
    if (isAt(bytes, at, FROM)) starts.push(at)
    const end = bytes.indexOf(NEWLINE, at)
    at = end === -1 ? -1 : end + 1
  }
  return {
    count: starts.length,
    at(index) {
      const start = starts[index] ?? 0
      const head = bytes.indexOf(NEWLINE, start) + 1
      return unquoted(bytes.subarray(head, starts[index + 1] ?? bytes.length))
    },
  }
}

function isAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  return word.every((byte, index) => bytes[at + index] === byte)
}

function unquoted(mail: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(mail)
  if (!/^>+From /m.test(text)) return mail
  const plain = text.replace(/^>(>*From )/gm, '$1')
  // windows-1252 is what `latin1` decodes: each character is one byte of the mail again.
  return Uint8Array.from(plain, (letter) => BYTES.get(letter) ?? 63)
}

const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('latin1').decode(Uint8Array.of(byte)),
    byte,
  ]),
)
