import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Content, contentsOf, type Named } from './contents.ts'
import { mailsOfMailbox } from './mailbox.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (mail: Uint8Array) => new TextDecoder().decode(mail)

const MAILS = [
  'From: a@example.com\nTo: b@example.com\nSubject: one\n\n>From me, this is quoted twice\nüber\n\n',
  'From: a@example.com\nTo: b@example.com\nSubject: two\n\nno end',
]
const BOX = MAILS.map((mail) => {
  return `From a@example.com Fri Nov 20 10:00:00 2026\n${mail.replace(/^>/gm, '>>')}`
}).join('')
const TABLE = 'Date,Payee,Amount\n2026-01-02,Kiosk,-2.50\n'

const file = (name: string, content: BlobPart): Named => ({ name, blob: new Blob([content]) })

async function zipped(files: Record<string, string>, password?: string): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter())
  const options = password === undefined ? {} : { password }
  for (const [name, text] of Object.entries(files)) {
    await zip.add(name, new TextReader(text), { useWebWorkers: false, ...options })
  }
  return zip.close()
}

async function gzipped(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** Mails by their text, statements by theirs, and what is left out by why. */
async function found(...files: Array<Named>): Promise<Array<string>> {
  const said = async (one: Content) => {
    if ('mail' in one) return textOf(one.mail)
    if ('left' in one) return `${one.left.name}: ${one.left.why.code}`
    return `${one.statement.name}: ${await one.statement.blob.text()}`
  }
  const all: Array<string> = []
  for await (const one of contentsOf(files)) all.push(await said(one))
  return all
}

test('a mailbox is its mails wherever its pieces end, and what was quoted is not any more', async () => {
  const box = bytes(BOX)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(box.length), { maxLength: 12 }), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), box.length]
      const pieces = edges.slice(1).map((end, index) => box.subarray(edges[index], end))
      const mails = await Array.fromAsync(mailsOfMailbox(pieces), textOf)
      expect(mails).toEqual(MAILS)
    }),
  )
})

test('mails and statements come out of zips, folders and packed files; what is neither is named', async () => {
  const zip = await zipped({
    'a/Mail.mbox': BOX,
    'b.eml': MAILS[1] ?? '',
    'march.csv': TABLE,
    'photo.png': '\u0089PNG\u0000\u0001',
    'bomb.csv': `Date,Payee,Amount\n${'0'.repeat(3_000_000)}`,
  })
  const inside = [
    ...MAILS,
    MAILS[1],
    `march.csv: ${TABLE}`,
    'photo.png: not_a_statement',
    'bomb.csv: unpacks_too_far',
  ]
  expect(await found({ name: 'all.zip', blob: zip })).toEqual(inside)
  expect(await found(file('box.gz', await gzipped(BOX)))).toEqual(MAILS)
  expect(await found(file('march.csv.gz', await gzipped(TABLE)))).toEqual([
    `march.csv.gz: ${TABLE}`,
  ])
  expect(
    await found(
      { name: 'all.zip', blob: zip },
      file('april.csv', TABLE),
      file('one.eml', MAILS[0] ?? ''),
      file('none', ''),
      file('cut.zip', zip.slice(0, 200)),
    ),
  ).toEqual([...inside, `april.csv: ${TABLE}`, MAILS[0], 'none: empty', 'cut.zip: broken_file'])
  expect(await found({ name: 'a.zip', blob: await zipped({ 'x.csv': TABLE }, 'secret') })).toEqual([
    'x.csv: locked',
  ])
})

test('a packed file that was cut is broken, and a mail that fills memory is passed over', async () => {
  // Of many words, so that it is cut within them.
  const many = Array.from({ length: 5000 }, (_, i) => `${BOX}${i * 7919}`).join('')
  const cut = (await gzipped(many)).slice(0, -200)
  await expect(found(file('cut.gz', cut))).rejects.toThrow()
  const endless = `${BOX}\nFrom a b 2026\n${'x'.repeat(3 * 1024 * 1024)}\n${BOX}`
  expect((await found(file('long.mbox', endless))).map(({ length }) => length > 0)).toEqual([
    true,
    true,
    false,
    true,
    true,
  ])
})
