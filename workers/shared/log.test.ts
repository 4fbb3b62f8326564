import { describe, expect, it, vi } from 'vitest'
import { errorFields, log } from './log.ts'

describe('log', () => {
  it('writes one line of JSON', () => {
    const line = vi.spyOn(console, 'info').mockImplementation(() => {})
    log('info', 'mail', { outcome: 'recorded', written: 1 })
    expect(line.mock.calls).toEqual([['{"event":"mail","outcome":"recorded","written":1}']])
    line.mockRestore()
  })
})

describe('errorFields', () => {
  it('keeps the name and the code, and drops the words', () => {
    const error = Object.assign(new TypeError('cannot store 45.000 at Corner Bakery'), {
      code: 'E_DOWN',
    })
    expect(errorFields(error)).toEqual({ error: 'TypeError', code: 'E_DOWN' })
    expect(errorFields('45.000')).toEqual({ error: 'string', code: null })
  })
})
