/** The same words in other clothes read the same: white space, charset, encoding, markup, forwarding. */
import { describe, expect, it } from 'vitest'
import { allFixtures } from '../banks/all-fixtures.ts'
import { GENERAL_FIXTURES } from '../general/fixtures/index.ts'
import { readMail } from '../read.ts'
import type { Reading } from '../reading.ts'
import { emlOf, type FixtureMail } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

/** One in so many of the fixtures that are recorded: each bank's, and the general reader's. */
const EVERY = 9
const MAILS = [...[...(await allFixtures()).values()].flat(), ...GENERAL_FIXTURES]
  .filter(({ expect: expected }) => 'transactions' in expected)
  .filter((_, i) => i % EVERY === 0)
  .map(({ mail }) => mail)

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const words = (mail: FixtureMail, edit: (text: string) => string): FixtureMail => ({
  ...mail,
  ...(mail.text === undefined ? {} : { text: edit(mail.text) }),
  ...(mail.html === undefined
    ? {}
    : { html: mail.html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag, text) => tag ?? edit(text)) }),
})
const marked = (mail: FixtureMail, markup: (lines: Array<string>) => string): FixtureMail => ({
  ...mail,
  text: undefined,
  html: mail.html ?? markup((mail.text ?? '').split('\n').map(escaped)),
})
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

const CLOTHES: Readonly<Record<string, (mail: FixtureMail) => FixtureMail>> = {
  'two spaces for one': (mail) => words(mail, (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')),
  'no-break spaces': (mail) =>
    words(mail, (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')),
  'padded days': (mail) =>
    words(mail, (text) =>
      text.replace(new RegExp(`\\b(${MONTHS}) (\\d)(?=, \\d{4})`, 'gi'), '$1  $2'),
    ),
  'spaces at the ends of lines': (mail) =>
    mail.text === undefined ? mail : words(mail, (text) => text.replace(/\n/g, '  \n ')),
  'Windows line ends': (mail) => words(mail, (text) => text.replace(/\n/g, '\r\n')),
  'zero-width characters between words': (mail) =>
    words(mail, (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u200c \u200b')),
  paragraphs: (mail) => marked(mail, (lines) => lines.map((line) => `<p>${line}</p>`).join('')),
  'line breaks in a block': (mail) => marked(mail, (lines) => `<div>${lines.join('<br>')}</div>`),
  'rows of a table': (mail) =>
    marked(
      mail,
      (lines) => `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
    ),
  'preformatted lines': (mail) => marked(mail, (lines) => `<pre>${lines.join('\n')}</pre>`),
  'a mail within a page': (mail) => {
    const { html = '' } = marked(mail, (lines) => lines.join('<br>'))
    return {
      ...mail,
      text: undefined,
      html: `<!DOCTYPE html><html><head><style>td{color:#333}@media(max-width:600px){td{font-size:16px}}</style></head><body bgcolor="#eee"><table width="600"><tr><td style="background:#fff">${html}</td></tr></table></body></html>`,
    }
  },
}

function known({ outcome, transactions }: Reading): unknown {
  return {
    outcome,
    transactions: transactions.map((one) => ({
      ...one,
      merchant: one.merchant?.replace(/\s+/g, ' '),
    })),
  }
}

describe.each(Object.entries(CLOTHES))('%s', (_, dress) => {
  it('change no reading', async () => {
    const others: Array<unknown> = []
    for (const mail of MAILS) {
      const before = await readMail(emlOf(mail), { receivedAt })
      if (before.outcome !== 'recorded') continue
      const after = await readMail(emlOf(dress(mail)), { receivedAt })
      if (JSON.stringify(known(before)) !== JSON.stringify(known(after))) {
        others.push([mail.text ?? mail.html, known(before), known(after)])
      }
    }
    // Lines that only their width joined are not all found again in other markup: one in 200.
    expect(others.slice(Math.ceil(MAILS.length / 200))).toEqual([])
  }, 60_000)
})

const SENTENCE =
  'A purchase of €71.30 at CAFÉ DÜRER was made with your card ending in 5512 on 11 June 2026.'
const FROM = 'Oak Trust Bank <alerts@oaktrustbank.com>'
const raw = (headers: string, body: Uint8Array) => {
  const head = `From: ${FROM}\r\nSubject: Purchase alert\r\nDate: Thu, 11 Jun 2026 12:00:00 +0000\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n`
  return new Uint8Array([...new TextEncoder().encode(head), ...body])
}
const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const quoted = (bytes: Uint8Array) =>
  ascii(
    [...bytes]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/(.{72})/g, '$1=\r\n'),
  )
const base64 = (bytes: Uint8Array) =>
  ascii(btoa(String.fromCharCode(...bytes)).replace(/(.{76})/g, '$1\r\n'))
const utf8 = new TextEncoder().encode(SENTENCE)
const latin = Uint8Array.from(SENTENCE.replace('€', '\u0080'), (c) => c.charCodeAt(0))
const utf16 = Uint8Array.from(
  [...SENTENCE].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
)
const text = (charset: string, encoding: string) =>
  `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}`

describe('charset and transfer encoding change nothing', () => {
  it.each([
    ['UTF-8, 8 bit', raw(text('utf-8', '8bit'), utf8)],
    ['UTF-8, quoted-printable', raw(text('utf-8', 'quoted-printable'), quoted(utf8))],
    ['UTF-8, base64', raw(text('utf-8', 'base64'), base64(utf8))],
    ['Windows-1252, 8 bit', raw(text('windows-1252', '8bit'), latin)],
    [
      'Windows-1252, quoted-printable',
      raw(text('windows-1252', 'quoted-printable'), quoted(latin)),
    ],
    ['its bytes under another name', raw(text('utf-8', '8bit'), latin)],
    ['UTF-16, base64', raw(text('utf-16le', 'base64'), base64(utf16))],
  ])('%s', async (_, mail) => {
    expect(await readMail(mail, { receivedAt, banks: [] })).toMatchObject({
      outcome: 'recorded',
      transactions: [
        { amountMinor: 7130, currency: 'EUR', merchant: 'CAFÉ DÜRER', account: '5512' },
      ],
    })
  })
})
