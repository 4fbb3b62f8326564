import { expect, test } from 'vitest'
import { Utf8Check } from './utf8.ts'

/** As the platform's own decoder has it, of a whole text. */
function isDecoded(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** In pieces of so many bytes. */
function isChecked(bytes: Uint8Array, size: number): boolean {
  const check = new Utf8Check()
  for (let at = 0; at < bytes.length; at += size) {
    if (!check.add(bytes.subarray(at, at + size))) return false
  }
  return true
}

test('whatever begins a letter is taken or not as the decoder takes it', () => {
  const seconds = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]
  const wrong: Array<string> = []
  for (let first = 0; first < 256; first += 1) {
    for (const second of seconds) {
      for (const third of [0x7f, 0x80, 0xbf, 0xc2]) {
        const bytes = Uint8Array.of(first, second, third, 0x80)
        const isRight = isDecoded(bytes)
        if (isChecked(bytes, 4) !== isRight || isChecked(bytes, 1) !== isRight) {
          wrong.push([...bytes].join())
        }
      }
    }
  }
  expect(wrong).toEqual([])
})

test('letters of every length are taken, whole and cut in two', () => {
  const bytes = new TextEncoder().encode('a é € 𝄞 \u{10ffff} \ud7ff \ue000 z')
  for (let size = 1; size <= bytes.length; size += 1) expect(isChecked(bytes, size)).toBe(true)
})
