import fc from 'fast-check'
import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { mailsOfMailbox } from './mailbox.ts'
import { mailsIn } from './mails.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const said = (mails: Iterable<Uint8Array>) =>
  [...mails].map((mail) => new TextDecoder().decode(mail))

const MAILS = [
  'From: a@example.com\nTo: b@example.com\nSubject: one\n\n>From me, this is quoted twice\nüber\n\n',
  'From: a@example.com\nTo: b@example.com\nSubject: two\n\nno end',
]
const BOX = MAILS.map((mail) => {
  return `From a@example.com Fri Nov 20 10:00:00 2026\n${mail.replace(/^>/gm, '>>')}`
}).join('')

test('a mailbox is its mails wherever its pieces end, and what was quoted is not any more', () => {
  const box = bytes(BOX)
  fc.assert(
    fc.property(fc.array(fc.nat(box.length), { maxLength: 12 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), box.length]
      const pieces = edges.slice(1).map((end, index) => box.subarray(edges[index], end))
      expect(said(mailsOfMailbox(pieces))).toEqual(MAILS)
    }),
  )
})

test('mails come out of zips and packed mailboxes; what is neither is passed over', () => {
  const zip = zipSync({
    'a/Mail.mbox': bytes(BOX),
    'b.eml': bytes(MAILS[1] ?? ''),
    'photo.png': Uint8Array.of(0x89, 0x50, 0, 0),
  })
  expect(said(mailsIn(zip))).toEqual([...MAILS, MAILS[1]])
  expect(said(mailsIn(gzipSync(bytes(BOX))))).toEqual(MAILS)
})

test('a packed mailbox that was cut is broken, and a mail that fills memory is passed over', () => {
  const many = bytes(BOX.repeat(500))
  const cut = gzipSync(many).slice(0, -200)
  expect(() => [...mailsIn(cut)]).toThrow()
  const endless = bytes(`${BOX}\nFrom a b 2026\n${'x'.repeat(3 * 1024 * 1024)}\n${BOX}`)
  expect([...mailsIn(endless)].map(({ length }) => length > 0)).toEqual([
    true,
    true,
    false,
    true,
    true,
  ])
})
