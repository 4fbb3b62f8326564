import { expect, test } from 'vitest'
import { readTogether } from './together.ts'

type Statement = { sql: string }

/** Answers each statement with its own words. */
function fake() {
  const sent: Array<Array<string>> = []
  const answerOf = ({ sql }: Statement) => {
    if (sql === 'broken') throw new Error('no such thing')
    return { results: [{ sql }], success: true, meta: {} }
  }
  const prepare = (sql: string) => ({
    sql,
    async all() {
      sent.push([sql])
      return answerOf({ sql })
    },
  })
  const d1 = {
    async batch(statements: Array<Statement>) {
      sent.push(statements.map(({ sql }) => sql))
      return statements.map(answerOf)
    },
  }
  const read = readTogether(d1 as unknown as D1Database)
  const ask = async (sql: string) => {
    const answer = await read(sql, prepare(sql) as unknown as D1PreparedStatement)
    return answer.results as Array<Statement>
  }
  return { sent, ask }
}

test('what is asked at one moment goes as one batch, and what two ask as one question', async () => {
  const { sent, ask } = fake()
  const later = Promise.resolve().then(() => ask('b'))
  const [a, again, b] = await Promise.all([ask('a'), ask('a'), later])
  expect(sent).toEqual([['a', 'b']])
  expect([a, again, b]).toEqual([[{ sql: 'a' }], [{ sql: 'a' }], [{ sql: 'b' }]])
  // Whoever changes an answer changes only their own.
  for (const row of a) row.sql = 'changed'
  expect(again).toEqual([{ sql: 'a' }])
  await ask('a')
  expect(sent).toEqual([['a', 'b'], ['a']])
})

test('one that fails leaves the others, and fails for each who asked it', async () => {
  const { ask } = fake()
  const answers = await Promise.allSettled([ask('a'), ask('broken'), ask('broken')])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
})
