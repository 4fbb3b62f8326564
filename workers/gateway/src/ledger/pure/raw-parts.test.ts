import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRaw, unpackRaw } from './raw-parts.ts'

/** D1 takes rows of 2 MB; half of it leaves room for the rest of the row and for the statement. */
const MOST_PER_ROW = 900_000

async function pack(raw: Uint8Array): Promise<Array<string>> {
  return Array.fromAsync(packRaw(raw))
}

async function unpack(parts: Array<string>): Promise<Uint8Array> {
  const stream = unpackRaw(async (index) => parts[index] ?? null)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

test('any mail comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (raw) => {
      expect(await unpack(await pack(raw))).toEqual(raw)
    }),
    { numRuns: 30 },
  )
})

test('a mail that cannot be compressed is cut into rows that fit', async () => {
  const raw = new Uint8Array(2_000_000)
  for (let at = 0; at < raw.length; at += 65_536) {
    crypto.getRandomValues(raw.subarray(at, at + 65_536))
  }
  const parts = await pack(raw)
  expect(parts.length).toBe(4)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(MOST_PER_ROW)
  expect(Buffer.compare(await unpack(parts), raw)).toBe(0)
})
