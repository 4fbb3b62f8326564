import { BlobWriter, TextReader, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf } from './zip.ts'

type Options = ZipWriterAddDataOptions & { zip64?: boolean }

async function zipped(files: Record<string, string>, options: Options = {}): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter(), options)
  for (const [name, text] of Object.entries(files)) {
    await zip.add(name, new TextReader(text), { useWebWorkers: false, ...options })
  }
  return zip.close(new TextEncoder().encode('made by a test'))
}

async function textOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<string> {
  return new Blob(await Array.fromAsync(pieces)).text()
}

async function found(blob: Blob): Promise<Record<string, string>> {
  const all = await Array.fromAsync(entriesOf(blob), async (entry) => {
    const text = await textOf(entry.unpacked())
    expect(entry.uncompressedSize).toBe(new TextEncoder().encode(text).length)
    return [entry.name, text] as const
  })
  return Object.fromEntries(all)
}

const FILES = { 'a/märz.csv': 'Date,Payee\n'.repeat(9000), 'b.eml': 'From: a', 'empty.txt': '' }

test.each([
  ['as most are', {}],
  ['not packed', { level: 0 }],
  ['of the kind for large ones', { zip64: true }],
  ['written without knowing their sizes', { dataDescriptor: true }],
] as const)('a zip %s has its files', async (_, options) => {
  const zip = await zipped(FILES, options)
  expect(await found(zip)).toEqual(FILES)
  // A program that unpacks itself, say.
  expect(await found(new Blob(['#!/bin/sh\n', zip]))).toEqual(FILES)
})

test('a directory of many blocks is read to its end', async () => {
  const comment = 'x'.repeat(60_000)
  const names = Array.from({ length: 12 }, (_, index) => `${index}.txt`)
  const zip = new ZipWriter(new BlobWriter())
  for (const name of names) {
    await zip.add(name, new TextReader(name), { useWebWorkers: false, comment })
  }
  const all = await found(await zip.close())
  expect(Object.keys(all)).toEqual(names)
  expect(Object.values(all)).toEqual(names)
})

test('names of old programs are read, and of those that write UTF-8 without saying so', async () => {
  const bytes = new Uint8Array(await (await zipped({ 'M-rz': 'x' })).arrayBuffer())
  const renamed = (letters: Array<number>) => {
    const other = bytes.slice()
    const text = Array.from(other, (byte) => String.fromCharCode(byte)).join('')
    for (let at = text.indexOf('M-rz'); at !== -1; at = text.indexOf('M-rz', at + 1)) {
      other.set(letters, at)
    }
    const entry = text.indexOf('PK\x01\x02')
    other[entry + 9] = 0
    return new Blob([other])
  }
  expect(await found(renamed([0x4d, 0x84, 0x72, 0x7a]))).toEqual({ März: 'x' })
  expect(await found(renamed([0x4d, 0xc3, 0xa4, 0x7a]))).toEqual({ Mäz: 'x' })
})

test('what is damaged is told, whatever was damaged, and nothing else comes out', async () => {
  const zip = new Uint8Array(await (await zipped(FILES)).arrayBuffer())
  const directory = zip.length - 22 - 'made by a test'.length
  await fc.assert(
    fc.asyncProperty(fc.nat(directory), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = zip.slice()
      damaged[at] = (damaged[at] ?? 0) ^ change
      const all = await found(new Blob([damaged])).catch(() => ({}))
      for (const text of Object.values(all)) expect(Object.values(FILES)).toContain(text)
    }),
  )
  for (let end = 0; end < zip.length; end += 7) {
    await expect(found(new Blob([zip.slice(0, end)]))).rejects.toThrow()
  }
})
