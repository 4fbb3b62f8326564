/** Mails that are wrong in a way that is always the same for a number: for the fuzz, which names what fails by it. */
import { emlOf, type FixtureMail, forwardedByHand } from '../../template/fixture.ts'

/** A generator of numbers from 0 up to 1 that begins anew the same way (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What a wire, a mail program, a person or somebody with a plan does to a text. */
const PIECES = [
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    '$',
    '-',
    ':',
    '*',
    '\u200b',
    '\u00a0',
    '%',
    '/',
    '\ufffd',
    '\0',
  ],
  ...['0', '7', '1.234', '12,50', '$9.99', 'USD 5', '€', 'total', 'saldo', '> ', '\u202e', '٣'],
  ...[
    '<td>',
    '</table>',
    '<s>',
    '</p>',
    '<div style="display:none">',
    '<style>*{color:#fff}</style>',
  ],
  ...[
    '<!--',
    '-->',
    '&#x',
    '<![CDATA[',
    '\r\n\r\n',
    '--limit',
    '=?utf-8?B?',
    '----- Forwarded message -----\n',
  ],
]
/** What repeats: no run of it may take longer than its length. */
const RUNS = [
  '*',
  '•',
  ' ',
  '\n',
  '\t',
  '1',
  'a',
  '1,',
  '<',
  '& ',
  '<b>',
  '<td>',
  '<table>',
  '</div>',
  '&nbsp;',
  '<p><s>',
]
const MAX_RUN = 4000

/** The `number`-th mutation of one of `mails`: edits, runs, cuts, swaps, wrong bytes and headers. */
export function mutated(mails: ReadonlyArray<FixtureMail>, number: number): Uint8Array {
  const random = randomFrom(number)
  const upTo = (limit: number) => Math.floor(random() * limit)
  const one = <T>(list: ReadonlyArray<T>): T => list[upTo(list.length)] as T
  const edited = (text: string): string => {
    let out = text
    for (let edits = 1 + upTo(5); edits > 0; edits--) {
      const at = upTo(out.length + 1)
      const put =
        random() < 0.2
          ? one(RUNS)
              .repeat(1 + upTo(MAX_RUN))
              .slice(0, MAX_RUN)
          : one(PIECES)
      const from = upTo(out.length + 1)
      const moved = random() < 0.1 ? out.slice(from, from + upTo(200)) : put
      out = out.slice(0, at) + moved + out.slice(at + upTo(8))
    }
    return out
  }
  const mail = one(mails)
  const source = random() < 0.2 ? forwardedByHand(mail) : mail
  const changed: FixtureMail = {
    ...source,
    ...(random() < 0.1 ? { subject: edited(source.subject).replace(/[\r\n]+/g, ' ') } : {}),
    ...(source.text === undefined ? {} : { text: edited(source.text) }),
    ...(source.html === undefined ? {} : { html: edited(source.html) }),
    ...(source.html === undefined && random() < 0.3
      ? { html: edited(`<p>${source.text}</p>`) }
      : {}),
  }
  const raw = emlOf(changed)
  const bytes = new TextEncoder().encode(random() < 0.1 ? edited(raw) : raw)
  for (let wrong = random() < 0.1 ? upTo(20) : 0; wrong > 0; wrong--)
    bytes[upTo(bytes.length)] = upTo(256)
  return bytes
}
