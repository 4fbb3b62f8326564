/** The mails of a dropped file: one, a mailbox, or a zip of either; one after the other. */
import { Gunzip, unzipSync } from 'fflate'
import { type FileBytes, FORMAT_SAMPLE, formatOf } from 'statements'
import { mailsOfMailbox } from './mailbox.ts'

const MB = 1024 * 1024
/** A zip is held whole, and each file in it while it is read. */
const MOST_OF_ZIP = 64 * MB
const PIECE = MB
/** What a piece of a packed file may unpack to is held. */
const PACKED_PIECE = 16 * 1024

/** A zip that is more than a browser should hold, or would unpack to it. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Empty: a mail that is too large to be taken. Throws where the file is broken, and TooLarge. */
export function* mailsIn(bytes: FileBytes): Generator<Uint8Array> {
  const format = formatOf(bytes.subarray(0, FORMAT_SAMPLE))
  if (format === 'mail') yield bytes.subarray(0, bytes.length)
  else if (format === 'mbox') yield* mailsOfMailbox(piecesOf(bytes, PIECE))
  else if (format === 'gzip') yield* mailsOfMailbox(unpacked(bytes))
  else if (format === 'zip') yield* mailsOfZip(bytes)
}

function* mailsOfZip(bytes: FileBytes): Generator<Uint8Array> {
  if (bytes.length > MOST_OF_ZIP) throw new TooLarge()
  const zip = bytes.subarray(0, bytes.length)
  const names: Array<string> = []
  unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (originalSize > MOST_OF_ZIP) throw new TooLarge()
      if (originalSize > 0) names.push(name)
      return false
    },
  })
  for (const name of names) {
    const content = unzipSync(zip, { filter: (one) => one.name === name })[name]
    const inner = content ? formatOf(content.subarray(0, FORMAT_SAMPLE)) : null
    if (content && (inner === 'mail' || inner === 'mbox')) yield* mailsIn(content)
  }
}

function* piecesOf(bytes: FileBytes, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, Math.min(at + size, bytes.length))
  }
}

/** Throws where it ends before it should. */
function* unpacked(bytes: FileBytes): Generator<Uint8Array> {
  const ready: Array<Uint8Array> = []
  const gunzip = new Gunzip((chunk) => void ready.push(chunk))
  let at = 0
  for (const piece of piecesOf(bytes, PACKED_PIECE)) {
    at += piece.length
    gunzip.push(piece, at === bytes.length)
    yield* ready.splice(0)
  }
}
