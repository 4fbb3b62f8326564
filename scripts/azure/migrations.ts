/** The files of sql/azure, as they are applied. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Migration = {
  /** The file's name; its number says when its turn is. */
  name: string
  /** SHA-256 of its text, whatever the line ends of the checkout are. */
  checksum: string
  /** What stands between lines of `GO`: each is a batch of its own. */
  batches: Array<string>
}

/** In the order of their numbers. Throws where a file has none, or another's. */
export async function readMigrations(folder: string): Promise<Array<Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const migrations = names.map(async (name) =>
    toMigration(name, await readFile(join(folder, name), 'utf8')),
  )
  return assertNumbered(await Promise.all(migrations))
}

export function toMigration(name: string, text: string): Migration {
  const lines = text.replace(/\r\n/g, '\n')
  const batches = lines.split(/^[ \t]*go[ \t]*;?[ \t]*$/im).map((batch) => batch.trim())
  return {
    name,
    checksum: createHash('sha256').update(lines).digest('hex'),
    batches: batches.filter(Boolean),
  }
}

function assertNumbered(migrations: Array<Migration>): Array<Migration> {
  const taken = new Map<string, string>()
  for (const { name } of migrations) {
    const number = /^(\d{4})_\w+\.sql$/.exec(name)?.[1]
    if (!number) throw new Error(`${name} has to be named like 0002_what_it_does.sql`)
    const other = taken.get(number)
    if (other) throw new Error(`${other} and ${name} have the same number`)
    taken.set(number, name)
  }
  return migrations
}

export type Landed = { name: string; checksum: string }

/**
 * The first file that is not applied yet; null where all are. Throws where what is applied is not
 * what the files say, because then nobody knows what the database looks like.
 */
export function nextMigration(
  migrations: ReadonlyArray<Migration>,
  landed: ReadonlyArray<Landed>,
): Migration | null {
  for (const { name, checksum } of landed) {
    const file = migrations.find((migration) => migration.name === name)
    if (!file) {
      throw new Error(`The database has ${name}, which is not here: take a newer version`)
    }
    if (file.checksum !== checksum) {
      throw new Error(`${name} was changed after it was applied: undo that, and write a new file`)
    }
  }
  const done = new Set(landed.map(({ name }) => name))
  const next = migrations.find(({ name }) => !done.has(name)) ?? null
  const later = landed.find(({ name }) => next !== null && name > next.name)
  if (next && later) {
    throw new Error(`${next.name} comes too late: ${later.name} is applied. Give it a new number`)
  }
  return next
}
