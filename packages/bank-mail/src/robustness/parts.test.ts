/** Nothing that a mail brings along is dropped: each alert in it is read, or the mail waits. */
import { describe, expect, it } from 'vitest'
import { readMail } from '../read.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')
const FROM = 'Oak Trust Bank <alerts@oaktrustbank.com>'
const alert = (amount: string) =>
  `A purchase of $${amount} at GARDEN DEPOT was made with your card ending in 5512 on 06/11/2026. Member FDIC.`
const mailOf = (amount: string, body = alert(amount)) =>
  `From: ${FROM}\r\nSubject: Purchase alert\r\nDate: Thu, 11 Jun 2026 12:00:00 +0000\r\nMessage-ID: <${amount}@oaktrustbank.com>\r\nContent-Type: text/plain\r\n\r\n${body}\r\n`
const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`
const mixed = (...parts: ReadonlyArray<string>) =>
  `From: Ann <ann@gmail.com>\r\nSubject: Fwd: alerts\r\nDate: Fri, 12 Jun 2026 12:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}--b--\r\n`
const NOTE = part('Content-Type: text/plain', 'for the books')
const attached = (amount: string) => part('Content-Type: message/rfc822', mailOf(amount))
const inline = (amount: string, body = alert(amount)) =>
  `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Thu, Jun 11, 2026 at 12:00 PM\nSubject: Purchase alert\nTo: <ann@gmail.com>\n\n\n${body}\n\n`
const forwarded = (text: string) =>
  `From: Ann <ann@gmail.com>\r\nSubject: Fwd: alerts\r\nDate: Fri, 12 Jun 2026 12:00:00 +0000\r\nContent-Type: text/plain\r\n\r\n${text}`

const read = (raw: string) => readMail(raw, { receivedAt, banks: [] })
const amounts = async (raw: string) => {
  const { outcome, transactions } = await read(raw)
  return [outcome, ...transactions.map(({ amountMinor }) => amountMinor)]
}

describe('several alerts in one mail', () => {
  it('attached', async () => {
    const raw = mixed(NOTE, attached('71.30'), attached('8.25'), attached('9.99'))
    expect(await amounts(raw)).toEqual(['recorded', 7130, 825, 999])
  })

  it('attached beside a mail that is nobody’s alert', async () => {
    const hello = part(
      'Content-Type: message/rfc822',
      'From: Bob <bob@gmail.com>\r\nSubject: hi\r\n\r\nsee you\r\n',
    )
    expect(await amounts(mixed(NOTE, hello, attached('71.30')))).toEqual(['recorded', 7130])
  })

  it('in a digest, whose parts are mails without saying so', async () => {
    const parts = ['71.30', '8.25'].map((amount) => `--b\r\n\r\n${mailOf(amount)}\r\n`)
    const raw = mixed(...parts).replace('multipart/mixed', 'multipart/digest')
    expect(await amounts(raw)).toEqual(['recorded', 7130, 825])
  })

  it('forwarded one below the other', async () => {
    expect(await amounts(forwarded(`fyi\n\n${inline('71.30')}${inline('8.25')}`))).toEqual([
      'recorded',
      7130,
      825,
    ])
  })

  it('forwarded within a forwarded mail is one', async () => {
    expect(await amounts(forwarded(inline('0', inline('71.30'))))).toEqual(['recorded', 7130])
  })

  it('waits as a whole where one of them is not clear', async () => {
    const unclear = alert('8.25').replace('purchase', 'movement or not')
    for (const raw of [
      forwarded(`${inline('71.30')}${inline('8.25', unclear)}`),
      mixed(NOTE, attached('71.30'), part('Content-Type: message/rfc822', mailOf('8.25', unclear))),
    ]) {
      const reading = await read(raw)
      expect(reading.outcome).toBe('review')
      expect(reading.transactions[0]?.amountMinor).toBe(7130)
    }
  })

  it('waits as a whole where there are too many, or one that is nested too deep', async () => {
    const many = Array.from({ length: 25 }, (_, i) => attached(`${i + 1}.01`))
    expect(await read(mixed(NOTE, ...many))).toMatchObject({ outcome: 'review' })
    const nest = (raw: string) =>
      `Content-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=c${raw.length}\r\n\r\n--c${raw.length}\r\n${raw}\r\n--c${raw.length}--\r\n`
    const deep = nest(nest(nest(`Content-Type: message/rfc822\r\n\r\n${mailOf('8.25')}`)))
    expect(await read(mixed(NOTE, attached('71.30'), `--b\r\n${deep}`))).toMatchObject({
      outcome: 'review',
      reason: 'unread_mail',
    })
  })
})

const PDF = 'Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64'
const PNG = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64'

describe('parts that are no text', () => {
  it('a mail that is declared as bytes is read', async () => {
    const file = (name: string) =>
      part(
        `Content-Type: application/octet-stream${name}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment`,
        btoa(mailOf('71.30')),
      )
    expect(await amounts(mixed(NOTE, file('; name="alert.eml"')))).toEqual(['recorded', 7130])
    expect(await amounts(mixed(NOTE, file('')))).toEqual(['recorded', 7130])
  })

  it('a page that is attached is read as the mail it came with', async () => {
    const page = part(
      'Content-Type: text/html; name=alert.htm\r\nContent-Disposition: attachment; filename=alert.htm',
      `<table><tr><td>${alert('71.30')}</td></tr></table>`,
    )
    const raw = mixed(part('Content-Type: text/plain', 'See the attached alert.'), page)
    expect(await amounts(raw.replace('Ann <ann@gmail.com>', FROM))).toEqual(['recorded', 7130])
  })

  it.each([
    ['a document', mixed(part('Content-Type: text/plain', ''), part(PDF, btoa('%PDF-1.4')))],
    ['winmail.dat', mixed(NOTE, part('Content-Type: application/ms-tnef; name=winmail.dat', 'x'))],
    [
      'nothing but a picture',
      mixed(
        part('Content-Type: text/html', '<img src="cid:x">'),
        part(`${PNG}\r\nContent-ID: <x>`, 'aaaa'),
      ),
    ],
    [
      'a picture from elsewhere',
      mixed(part('Content-Type: text/html', '<a><img src="https://bank.example/a.png"></a>')),
    ],
    [
      'a photo beside a note',
      mixed(NOTE, part(`${PNG}\r\nContent-Disposition: attachment; filename=a.png`, 'aaaa')),
    ],
  ])('%s waits for a person', async (_, raw) => {
    expect(await read(raw)).toMatchObject({ outcome: 'review', reason: 'unreadable_part' })
  })

  it('a document or a logo beside an alert changes nothing', async () => {
    const raw = mixed(
      part('Content-Type: text/html', `<img src="cid:logo"><p>${alert('71.30')}</p>`),
      part(PDF, btoa('%PDF-1.4')),
      part(`${PNG}\r\nContent-ID: <logo>`, 'aaaa'),
    )
    expect(await amounts(raw.replace('Ann <ann@gmail.com>', FROM))).toEqual(['recorded', 7130])
  })
})
