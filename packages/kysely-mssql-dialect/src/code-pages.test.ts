import { expect, test } from 'vitest'
import { decode, encode } from './code-pages.ts'

test.each([
  ['CP1252', 'Café – 5 €', [0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]],
  ['CP1250', 'Łódź', [0xa3, 0xf3, 0x64, 0x9f]],
  ['CP1251', 'Чай', [0xd7, 0xe0, 0xe9]],
  ['utf8', '茶', [0xe8, 0x8c, 0xb6]],
])('%s both ways: %s', (codePage, text, bytes) => {
  expect(decode(Uint8Array.from(bytes), codePage)).toBe(text)
  expect([...encode(text, codePage)]).toEqual(bytes)
})

test.each([
  ['CP932', [0x92, 0x83], '茶'],
  ['CP936', [0xb2, 0xe8], '茶'],
  ['CP949', [0xc2, 0xf7], '차'],
  ['CP950', [0xaf, 0xf9], '茶'],
])('%s is read', (codePage, bytes, text) => {
  expect(decode(Uint8Array.from(bytes), codePage)).toBe(text)
  expect(() => encode(text, codePage)).toThrow(/use nvarchar/)
})

test('what a code page does not have is written as a question mark, as the server would', () => {
  expect(encode('茶!', 'CP1252').toString('latin1')).toBe('?!')
})

test('a code page that the platform does not have is named', () => {
  expect(() => decode(new Uint8Array(1), 'CP850')).toThrow(/CP850/)
})
