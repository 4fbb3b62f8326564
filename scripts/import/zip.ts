/** A zip's entries, read one at a time. */
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** Null where it is broken. */
export async function openZip(path: string): Promise<ZipFile | null> {
  return openPromise(path, { lazyEntries: true }).catch(() => null)
}

/** What is in it, one after the other. Throws where it is broken. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const queue: Array<Entry | Error | null> = []
  let wake = () => {}
  const push = (item: Entry | Error | null) => {
    queue.push(item)
    wake()
  }
  zip.on('entry', push)
  zip.on('end', () => push(null))
  zip.on('error', push)
  for (;;) {
    zip.readEntry()
    if (queue.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    const next = queue.shift()
    if (next instanceof Error) throw next
    if (!next) return
    yield next
  }
}

export function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
