/** A mailbox (mboxrd) as its mails: each begins after a line `From …`; within it, such a line is quoted by `>`. Pure. */
import { MAX_IMPORTED_BYTES } from '#shared/import-limits.ts'

const NEWLINE = 10
const FROM = new TextEncoder().encode('From ')

/** Empty: a mail that is larger than any that is taken. */
export async function* mailsOfMailbox(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let mail: Mail | null = null
  /** A line whose end is in the next piece. */
  let open = new Uint8Array()
  for await (const piece of pieces) {
    const bytes = open.length === 0 ? piece : joined([open, piece])
    let at = 0
    let begin = 0
    for (;;) {
      const end = bytes.indexOf(NEWLINE, at) + 1
      if (end === 0) break
      if (isFrom(bytes, at)) {
        if (mail) {
          mail.add(bytes.subarray(begin, at))
          yield mail.whole()
        }
        mail = new Mail()
        begin = end
      }
      at = end
    }
    mail?.add(bytes.subarray(begin, at))
    open = bytes.slice(at)
    if (open.length > MAX_IMPORTED_BYTES) {
      mail?.add(open)
      open = new Uint8Array()
    }
  }
  if (!mail) return
  mail.add(open)
  yield mail.whole()
}

class Mail {
  #parts: Array<Uint8Array> = []
  #size = 0

  add(part: Uint8Array): void {
    this.#size += part.length
    if (this.#size > MAX_IMPORTED_BYTES) this.#parts = []
    else if (part.length > 0) this.#parts.push(part.slice())
  }

  whole(): Uint8Array {
    return this.#size > MAX_IMPORTED_BYTES ? new Uint8Array() : unquoted(joined(this.#parts))
  }
}

export function joined(parts: ReadonlyArray<Uint8Array>): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function isFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => bytes[at + index] === byte)
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
