/** Field errors by the code of an issue; and that no error of the gateway is a sentence of the source. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { says } from './fields.ts'
import { readBy } from './language.ts'

const fields = z.strictObject({
  kind: z.enum(['in', 'out']),
  name: z.string().min(1).max(3),
  tags: z.array(z.string()).min(1).max(2),
  count: z.int().min(1).max(9),
  day: z.iso.date(),
  own: z.string().refine(() => false, says('fields.currency')),
})
const FINE = { kind: 'in', name: 'a', tags: ['a'], count: 1, day: '2026-11-28' }

describe('what is wrong with a field', () => {
  it.each<[object, string]>([
    [{ kind: 'up' }, 'muss eines von diesen sein: in, out'],
    [{ name: '' }, 'darf nicht leer sein'],
    [{ name: 'four' }, 'darf höchstens 3 Zeichen lang sein'],
    [{ name: 4 }, 'muss ein Text sein'],
    [{ name: undefined }, 'fehlt'],
    [{ tags: [] }, 'muss mindestens eines nennen'],
    [{ tags: ['a', 'b', 'c'] }, 'dürfen höchstens 2 sein'],
    [{ count: 10 }, 'darf höchstens 9 sein'],
    [{ day: '2026-02-30' }, 'muss ein Datum sein, JJJJ-MM-TT'],
    [{ nme: 'a', days: 3 }, 'nme, days: ist kein bekanntes Feld'],
    [{ own: 'X' }, 'muss ein Code nach ISO 4217 sein wie USD'],
  ])('%j is said in German', (wrong, message) => {
    const german = { language: 'de', region: null } as const
    const said = readBy(german, () => {
      const { error } = fields.safeParse({ own: '', ...FINE, ...wrong })
      return error?.issues.map((issue) => issue.message)
    })
    expect(said).toContain(message)
  })
})

it('no error that a person may see is written in the source', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
  const found = files
    .filter((file) => !/test|contract|examples/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(import.meta.dirname, file), 'utf8')
      const sentences = source.match(LITERAL) ?? []
      return sentences.map((sentence) => `${file}: ${sentence}`)
    })
  expect(found).toEqual([])
})

/** A problem, or a check of a schema, with a sentence in quotes where a message belongs. */
const LITERAL =
  /(?:new (?:ApiError|AuthError|WrongLine|WrongLink)|invalidField|\.(?:refine|regex|min|max|enum|int|literal|string|boolean|email|uuid))\([^()]{0,120}['`][A-Za-z]+ [a-z][^'`]{3,}['`]/g
