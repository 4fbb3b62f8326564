import { describe, expect, it } from 'vitest'
import { headerFields } from './header-fields.ts'

const fieldsOf = (text: string) => headerFields(new TextEncoder().encode(text))

describe('the header of a mail', () => {
  it('is its fields in order, unfolded, up to the empty line', () => {
    const fields = fieldsOf('A: one\r\nB : two\r\n\tthree\r\na: four\r\n\r\nC: body\r\n')
    expect(fields?.map(({ name, value }) => [name, value])).toEqual([
      ['a', ' one'],
      ['b', ' two\tthree'],
      ['a', ' four'],
    ])
    expect(fieldsOf('A: 1\nB: 2\n\nbody')).toHaveLength(2)
    expect(fieldsOf('\r\nA: body')).toEqual([])
  })

  it.each([
    ['a bare carriage return', 'A: one\rFrom: x\r\n\r\n'],
    ['a NUL', 'A: o\0ne\r\n\r\n'],
    ['a line of blanks', 'A: one\r\n \t\r\nB: two\r\n\r\n'],
    ['a line that is no field', 'A: one\r\nhello\r\n\r\n'],
    ['a fold before any field', ' A: one\r\n\r\n'],
    ['more than 512 KB', `A: ${'x'.repeat(600 * 1024)}\r\n\r\n`],
  ])('with %s is none that can be relied on', (_, text) => {
    expect(fieldsOf(text)).toBeNull()
  })

  it('of very many folds, or fields, is read in one go', () => {
    expect(fieldsOf(`A: x${'\r\n y'.repeat(120_000)}\r\n\r\n`)).toHaveLength(1)
    expect(fieldsOf(`${'DKIM-Signature:\r\n'.repeat(30_000)}\r\n`)).toHaveLength(30_000)
  })
})
