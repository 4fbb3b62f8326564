import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readerVersion } from './reader-version.ts'

it('is another one where a source says something else, and the same where only tests do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'))
  mkdirSync(join(folder, 'lexicon'))
  writeFileSync(join(folder, 'lexicon/english.ts'), "export const PAID = 'paid'\n")
  const before = readerVersion(folder)
  expect(readerVersion(folder)).toBe(before)
  writeFileSync(join(folder, 'lexicon/english.test.ts'), 'it is tested\n')
  expect(readerVersion(folder)).toBe(before)
  writeFileSync(join(folder, 'lexicon/english.ts'), "export const PAID = 'spent'\n")
  expect(readerVersion(folder)).not.toBe(before)
})

it('fits a column of 32 bits, over the reader itself', () => {
  const version = readerVersion()
  expect(version).toBeGreaterThan(0)
  expect(version).toBeLessThan(2 ** 31)
})
