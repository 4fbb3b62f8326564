/** The folder of a local ledger: everything that outlives a start is in it, and nothing elsewhere. */
import { existsSync } from 'node:fs'
import {
  access,
  chmod,
  constants,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from './args.ts'
import type { IdentityKeys } from './identity.ts'

/** The paths in it. */
export function dataPaths(data: string) {
  return {
    /** Wrangler's `--persist-to`: the database. */
    state: join(data, 'state'),
    /** The site as this start built it: that of another one is not touched. */
    site: join(data, 'site'),
    identity: join(data, 'identity.json'),
    running: join(data, 'running.json'),
    log: join(data, 'workers.log'),
    /** Wrangler's own notes about itself, kept out of the home directory. */
    wrangler: join(data, 'wrangler'),
    summaries: join(data, 'summaries'),
  }
}

/** Throws UsageError where no tracker ever ran on the folder: what opens it would make a new ledger there. */
export function refuseUnkept(data: string): void {
  const { state, running } = dataPaths(data)
  if (existsSync(state) || existsSync(running)) return
  throw new UsageError(`No tracker has kept anything in ${data}: say where it is with --data`)
}

/** What to say where the folder can't be had, by the code of the system. */
const NO_FOLDER: Readonly<Record<string, string>> = {
  EEXIST: 'is a file, and has to be a folder',
  ENOTDIR: 'is below a file, and has to be a folder',
  ENOENT: 'can’t be made there',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a disk that can’t be written',
  ENOSPC: 'is on a disk that is full',
}

/** A database that finds no room fails with nothing but a stack: a new one takes half of this. */
const ROOM_BYTES = 16 * 1024 * 1024

/** Makes the folder where it is missing. Throws UsageError where it can't be written to. */
export async function openFolder(data: string, room = ROOM_BYTES): Promise<void> {
  try {
    await makeFolder(data)
    await access(data, constants.W_OK)
    const { bavail, bsize } = await statfs(data)
    if (bavail * bsize < room) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
  } catch (error) {
    const said = NO_FOLDER[(error as NodeJS.ErrnoException).code ?? '']
    if (said === undefined) throw error
    throw new UsageError(`${data} ${said}: choose another with --data`)
  }
}

/** As `mkdir` with `recursive`, which for ever tries again below a folder that takes none, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, 0o700)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error
    await makeFolder(dirname(path))
    await mkdir(path, 0o700)
  }
}

/**
 * Makes everything in the folder its owner's alone, as earlier releases did not, and forgets what
 * wrangler once kept of requests and mails.
 */
export async function makePrivate(data: string): Promise<void> {
  const { state, wrangler } = dataPaths(data)
  const traces = [join(state, 'v3', 'observability'), join(wrangler, 'logs')]
  await Promise.all(traces.map((path) => rm(path, { recursive: true, force: true })))
  await chmod(data, 0o700)
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o700)
    else if (entry.isFile()) await chmod(path, 0o600)
  }
}

/** The provider's keys of this ledger, made at its first start. */
export async function identityKeys(data: string): Promise<IdentityKeys> {
  const { identity } = dataPaths(data)
  const kept = await readJson<IdentityKeys>(identity)
  if (kept) return kept
  // The provider's library is for who makes keys, not for all that look into the folder.
  const { newIdentityKeys } = await import('./identity.ts')
  const keys = await newIdentityKeys()
  await writeFileSafely(identity, JSON.stringify(keys))
  return keys
}

/** Null where there is no such file. Throws where it is no JSON, naming the file. */
export async function readJson<T>(path: string): Promise<T | null> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    // Below a file there is none either.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
  try {
    return JSON.parse(text) as T
  } catch {
    throw new Error(`${path} is damaged: remove it and start again`)
  }
}

/**
 * Writes a file, for its owner only, so that after a crash it is there whole or not at all. `isNew`:
 * throws EEXIST where there is one.
 */
export async function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  { isNew = false } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${process.pid}.part`
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  if (!isNew) return rename(unfinished, path)
  try {
    await link(unfinished, path)
  } finally {
    await rm(unfinished)
  }
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
}
