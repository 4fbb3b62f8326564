/** What a search is found by, before the rows are looked at. */
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { searchWords } from '../pure/text.ts'
import { accounts } from '../queries/transactions.ts'
import { countWritten } from './queries.ts'
import { FEW } from './walk.ts'

/** Words of fewer letters are in no index. */
const SHORTEST = 3

/**
 * The word of `q` that the fewest transactions have, by which they are found; undefined where each is
 * too short, or too many have it; null where none has one of them, so that nothing is found.
 */
export async function narrowed(
  { database: { kysely: db } }: Context,
  q: string,
): Promise<string | null | undefined> {
  const long = searchWords(q).filter((word) => word.length >= SHORTEST)
  if (long.length === 0) return undefined
  const known = await accounts(db).execute()
  const ofAccounts = known.map(({ bank, mask }) => `${bank} ${mask}`.toLowerCase())
  const words = long.filter((word) => !ofAccounts.some((text) => text.includes(word)))
  let rarest: string | undefined
  let least = FEW + 1
  for (const word of words) {
    const { number } = await countWritten(db, word, least).executeTakeFirstOrThrow()
    const count = toInteger(number)
    if (count === 0) return null
    if (count < least) [rarest, least] = [word, count]
  }
  return rarest
}
