/** A D1 with many transactions, filled from outside: a million take minutes, where workerd's own way takes an hour. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startD1, type TestD1 } from '../../../workers/gateway/src/database/testing/d1.ts'
import { fillFile } from '../../../workers/gateway/src/database/testing/fill-file.ts'

/** As `startD1`, filled with `count` transactions; it goes with its folder. */
export async function startGrown(count: number): Promise<TestD1> {
  const folder = await mkdtemp(join(tmpdir(), 'grown-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const empty = await startD1(folder)
    await empty[Symbol.asyncDispose]()
    await fillFile(folder, count)
    const grown = await startD1(folder)
    const end = () => grown[Symbol.asyncDispose]().finally(remove)
    return { ...grown, [Symbol.asyncDispose]: end }
  } catch (error) {
    await remove()
    throw error
  }
}
