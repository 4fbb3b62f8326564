import { expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { ALIASES } from './aliases.ts'

const entries = Object.entries(ALIASES)

test('keys and names are folded', () => {
  for (const [key, name] of entries) {
    expect(fold(key)).toBe(key)
    expect(fold(name)).toBe(name)
    expect(key).not.toBe('')
    expect(name).not.toBe('')
  }
})

test('a name is final: what starts with it is spelled as usual already', () => {
  for (const [, name] of entries) {
    const words = name.split(' ')
    for (let count = words.length; count > 0; count--) {
      const next = ALIASES[words.slice(0, count).join(' ')]
      if (next !== undefined) expect(`${name} `.startsWith(`${next} `), name).toBe(true)
    }
  }
})

test('names that mean something else stay apart', () => {
  expect(ALIASES['uber eats']).toBeUndefined()
  expect(ALIASES.ubereats).toBe('uber eats')
  expect(ALIASES['uber trip']).toBe('uber')
  expect(ALIASES['amazon prime video']).toBe('prime video')
})
