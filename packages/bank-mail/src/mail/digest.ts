/** The parts of a `multipart/digest` are mails unless they say otherwise (RFC 2046, 5.1.5), which the MIME library does not know. */
import { bytesOf, bytesOfLatin1, latin1 } from './charset.ts'
import type { RawMail } from './mail.ts'

const DIGEST = /multipart\/digest\s*;[^:]{0,200}?boundary\s*=\s*"?([^"\s;]{1,70})/gi

const ascii = new TextDecoder('latin1')

/** The same mail with every such part declared as a mail; the mail itself where there is none. */
export function withDeclaredDigests(raw: RawMail): RawMail {
  const bytes = bytesOf(raw)
  if (!/multipart\/digest/i.test(ascii.decode(bytes))) return raw
  const text = latin1(bytes)
  let declared = text
  for (const [, boundary = ''] of text.matchAll(DIGEST)) {
    const lines = `--${boundary}`
    declared = declared
      .replaceAll(`${lines}\r\n\r\n`, `${lines}\r\nContent-Type: message/rfc822\r\n\r\n`)
      .replaceAll(`${lines}\n\n`, `${lines}\nContent-Type: message/rfc822\n\n`)
  }
  return bytesOfLatin1(declared)
}
