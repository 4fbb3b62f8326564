import { describe, expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')
const FROM = 'Oak Trust Bank <alerts@oaktrustbank.com>'
const SENTENCE =
  'A purchase of $71.30 at GARDEN DEPOT was made with your card ending in 5512 on 06/11/2026. Member FDIC.'
const PURCHASE = {
  outcome: 'recorded',
  transactions: [{ kind: 'purchase', amountMinor: 7130, currency: 'USD', account: '5512' }],
}

const read = (raw: string | Uint8Array) => readMail(raw, { receivedAt, banks: [] })
const html = (body: string) => emlOf({ from: FROM, subject: 'Purchase alert', html: body })
const text = (body: string) => emlOf({ from: FROM, subject: 'Purchase alert', text: body })
const head = (rest: string) =>
  `From: ${FROM}\r\nSubject: Purchase alert\r\nDate: Thu, 11 Jun 2026 12:00:00 +0000\r\n${rest}`

describe('what is no mail, or hardly one', () => {
  it.each([
    ['nothing', ''],
    ['only line ends', '\r\n\r\n\r\n'],
    ['bytes without meaning', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['NUL bytes', '\0'.repeat(1000)],
    ['headers without a body', head('').trimEnd()],
    ['a boundary that never comes', head('Content-Type: multipart/mixed; boundary=x\r\n\r\nhello')],
    ['a boundary without a name', head('Content-Type: multipart/mixed\r\n\r\n--\r\n\r\nhello')],
    ['base64 that is none', head('Content-Transfer-Encoding: base64\r\n\r\n!!!! not base64 ====')],
    ['half an encoded word', 'Subject: =?utf-8?B?w4\r\n\r\nhi'],
  ])('%s', async (_, raw) => {
    const reading = await read(raw)
    expect(reading.outcome).not.toBe('recorded')
    expect(reading.transactions).toEqual([])
  })

  it('a thousand nested parts', async () => {
    const parts = Array.from(
      { length: 1000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    )
    expect(await read(head(`${parts.join('')}\r\nhi`))).toMatchObject({
      outcome: 'review',
      reason: 'unreadable',
    })
  })
})

describe('an alert that is badly written is still read', () => {
  it.each([
    [
      'a charset that no one knows',
      head(`Content-Type: text/plain; charset=x-unknown\r\n\r\n${SENTENCE}`),
    ],
    ['no Content-Type', head(`\r\n${SENTENCE}`)],
    ['bare line feeds', head(`\r\n${SENTENCE}`).replaceAll('\r\n', '\n')],
    [
      'soft line breaks in the amount',
      head(
        `Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain\r\n\r\n${SENTENCE.replace('$71.30', '$71=\r\n.30')}`,
      ),
    ],
    [
      'zero-width padding',
      text(SENTENCE.replaceAll(' ', ' \u200b\u200c').replace('71', '7\u200b1')),
    ],
    [
      'marks for right-to-left text',
      text(`\u202b${SENTENCE.replace('$71.30', '\u2066$71.30\u2069')}\u202c`),
    ],
    [
      'a preheader of a thousand fillers',
      html(
        `<div style="display:none">${'&zwnj;&nbsp;'.repeat(1000)}You spent $71.30</div><p>${SENTENCE}</p>`,
      ),
    ],
    [
      'tables two hundred deep',
      html(`${'<table><tr><td>'.repeat(200)}${SENTENCE}${'</td></tr></table>'.repeat(200)}`),
    ],
    ['elements that are never closed', html(`${'<div><span><b>'.repeat(500)}${SENTENCE}`)],
    [
      'elements closed that were never opened',
      html(`${'</td></tr></table></div>'.repeat(500)}<p>${SENTENCE}</p>`),
    ],
    [
      'every letter in an element of its own',
      html([...SENTENCE].map((c) => `<span>${c}</span>`).join('')),
    ],
    [
      'a comment and a script with other amounts',
      html(`<!-- $999.00 --><script>var a = "$998.00"</script><p>${SENTENCE}</p>`),
    ],
    // Tried in every division into groups, these took minutes.
    ['a rule of asterisks', text(`${'*'.repeat(110)}\n${SENTENCE}\n${'•'.repeat(110)}`)],
    [
      'a text part that says nothing',
      emlOf({
        from: FROM,
        subject: 'Purchase alert',
        text: 'Please visit our site.',
        html: `<p>${SENTENCE}</p>`,
      }),
    ],
  ])('%s', async (_, raw) => {
    expect(await read(raw)).toMatchObject(PURCHASE)
  })

  it('Latin-1 bytes under the name of UTF-8', async () => {
    const raw = head(
      'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Cr\xe9dito: se realiz\xf3 una compra por $52.36 M.N. en CAFE MARIA con su tarjeta terminaci\xf3n 8841 el 09/06/2026.</p>',
    )
    const bytes = Uint8Array.from(raw, (c) => c.charCodeAt(0))
    const reading = await read(bytes)
    expect(reading.text).toContain('Crédito')
    expect(reading.transactions).toMatchObject([{ amountMinor: 5236, currency: 'MXN' }])
  })
})

describe('what hides an amount or multiplies it', () => {
  it('a hundred thousand amounts', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `$${i}.01`).join(' ')
    expect((await read(text(rows))).outcome).not.toBe('recorded')
  })

  it('a mail of 25 MiB of tables', async () => {
    const raw = `${head('Content-Type: text/html\r\n\r\n')}${'<table>'.repeat((25 << 20) / 7)}`
    expect((await read(raw)).outcome).not.toBe('recorded')
  }, 60_000)

  it('cents that are not the amount’s own', async () => {
    // A raised "50" is cents; read as part of the number it would be a hundredfold.
    const reading = await read(html(`<p>${SENTENCE.replace('$71.30', '$71<sup>30</sup>')}</p>`))
    expect(reading.transactions.map(({ amountMinor }) => amountMinor)).toEqual([7130])
  })
})
