/** A posted form as text fields; files and repeated fields are none of this site's forms. */
import type { PageContext } from '../page.ts'

/** The fields of the form that was posted. */
export async function formOf(c: PageContext): Promise<ReadonlyMap<string, string>> {
  const body = await c.req.parseBody()
  return new Map(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
