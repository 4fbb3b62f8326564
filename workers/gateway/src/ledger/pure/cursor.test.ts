import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCursor, encodeCursor, InvalidCursor } from './cursor.ts'

test('a cursor gives back what it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (key) => {
      expect(decodeCursor(encodeCursor(key), key.length)).toEqual(key)
    }),
  )
})

test('whatever is no cursor is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text, 3)).toThrow(InvalidCursor)
    }),
  )
  expect(() => decodeCursor(encodeCursor(['a', 'b']), 3)).toThrow(InvalidCursor)
  const mixed = Buffer.from('["a",1]').toString('base64url')
  expect(() => decodeCursor(mixed, 2)).toThrow(InvalidCursor)
  // Another spelling of the same.
  expect(() => decodeCursor(`${encodeCursor(['a'])}=`, 1)).toThrow(InvalidCursor)
})
