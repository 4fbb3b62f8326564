/** Reads zips without unpacking what nobody asks for: their directory, then each file while it is read. */

export type ZipEntry = {
  name: string
  isDirectory: boolean
  isEncrypted: boolean
  compressedSize: number
  uncompressedSize: number
  /** Its bytes; throws where they are not what the directory says, or packed in another way than is usual. */
  unpacked(): AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/** PKWARE's APPNOTE.TXT 6.3.10 has all of these. */
const SIGNATURES = {
  file: 0x04034b50,
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
}
const END_LENGTH = 22
const LOCATOR_LENGTH = 20
const END64_LENGTH = 56
const ENTRY_LENGTH = 46
const FILE_LENGTH = 30
const LONGEST_COMMENT = 0xffff
/** What does not fit into four bytes stands in the extra field of this id. */
const ELSEWHERE = 0xffffffff
const ZIP64_FIELD = 1
const ENCRYPTED = 1
const IN_UTF8 = 1 << 11
const STORED = 0
const DEFLATED = 8

/** As much of the directory as is read at once. */
const BLOCK = 256 * 1024

/** One after the other, as the directory has them. Throws where there is none. */
export async function* entriesOf(blob: Blob): AsyncGenerator<ZipEntry> {
  const { start, end, before, count } = await directoryOf(blob)
  const read = readerOf(blob, end)
  let at = start
  for (let index = 0; index < count; index++) {
    const head = await read(at, ENTRY_LENGTH)
    if (head.getUint32(0, true) !== SIGNATURES.entry) throw new Error('not a zip entry')
    const [name, extra, comment] = [28, 30, 32].map((place) => head.getUint16(place, true))
    const length = ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
    yield entryOf(blob, await read(at, length), before)
    at += length
  }
}

type Directory = { start: number; end: number; count: number; before: number }

/** `before`: how much stands before the zip in its file, which its offsets leave out. */
async function directoryOf(blob: Blob): Promise<Directory> {
  const from = Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT)
  const tail = await viewOf(blob, from, blob.size)
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== SIGNATURES.end) continue
    if (at + END_LENGTH + tail.getUint16(at + 20, true) > tail.byteLength) continue
    const place = from + at
    const end64 = await end64Of(blob, place)
    if (end64) return end64
    const size = tail.getUint32(at + 12, true)
    return within(place, size, tail.getUint32(at + 16, true), tail.getUint16(at + 10, true))
  }
  throw new Error('no directory of a zip')
}

/** The longer end that large zips have before the usual one. */
async function end64Of(blob: Blob, end: number): Promise<Directory | null> {
  if (end < LOCATOR_LENGTH + END64_LENGTH) return null
  const locator = await viewOf(blob, end - LOCATOR_LENGTH, end)
  if (locator.getUint32(0, true) !== SIGNATURES.locator64) return null
  // Where it says that it is, or right before, where something stands before the zip.
  for (const place of [long(locator, 8), end - LOCATOR_LENGTH - END64_LENGTH]) {
    if (place + END64_LENGTH > end) continue
    const view = await viewOf(blob, place, place + END64_LENGTH)
    if (view.getUint32(0, true) !== SIGNATURES.end64) continue
    return within(place, long(view, 40), long(view, 48), long(view, 32))
  }
  throw new Error('no directory of a zip')
}

/** The directory ends where what ends the zip begins. */
function within(end: number, size: number, offset: number, count: number): Directory {
  const start = end - size
  if (start < offset) throw new Error('no directory of a zip')
  return { start, end, before: start - offset, count }
}

function entryOf(blob: Blob, view: DataView<ArrayBuffer>, before: number): ZipEntry {
  const flags = view.getUint16(8, true)
  const method = view.getUint16(10, true)
  const crc = view.getUint32(16, true)
  const nameLength = view.getUint16(28, true)
  const name = nameOf(
    new Uint8Array(view.buffer, view.byteOffset + ENTRY_LENGTH, nameLength),
    flags,
  )
  const extra = ENTRY_LENGTH + nameLength
  const large = zip64Of(view, extra, extra + view.getUint16(30, true))
  // In this order, each only where it is not here.
  const size = (place: number) => {
    const here = view.getUint32(place, true)
    return here === ELSEWHERE ? large() : here
  }
  const uncompressedSize = size(24)
  const compressedSize = size(20)
  const offset = size(42) + before
  return {
    name,
    isDirectory: name.endsWith('/'),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    compressedSize,
    uncompressedSize,
    async *unpacked() {
      const head = await viewOf(blob, offset, offset + FILE_LENGTH)
      if (head.getUint32(0, true) !== SIGNATURES.file) throw new Error('not a file of a zip')
      const start = offset + FILE_LENGTH + head.getUint16(26, true) + head.getUint16(28, true)
      if (start + compressedSize > blob.size) throw new Error('a zip that was cut off')
      const packed = blob.slice(start, start + compressedSize).stream()
      yield* checked(unpack(packed, method), uncompressedSize, crc)
    },
  }
}

/** Gives the next number of the extra field for large files. */
function zip64Of(view: DataView, from: number, to: number): () => number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue
    let next = at - 4
    return () => {
      next += 8
      return long(view, next)
    }
  }
  return () => {
    throw new Error('a zip without its sizes')
  }
}

function unpack(packed: ReadableStream<Uint8Array<ArrayBuffer>>, method: number) {
  if (method === STORED) return packed
  if (method === DEFLATED) return packed.pipeThrough(new DecompressionStream('deflate-raw'))
  throw new Error('packed in a way that is not read')
}

async function* checked(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  crc: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  let length = 0
  let sum = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (length > size) throw new Error('longer than its zip says')
      sum = crcOf(value, sum)
      yield value
    }
    if (length !== size || sum !== crc) throw new Error('not what its zip says')
  } finally {
    // Whatever is not read to its end is let go of.
    await reader.cancel().catch(() => {})
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** The CRC-32 of what came before (0: nothing) and of `bytes`. */
function crcOf(bytes: Uint8Array, before: number): number {
  let sum = ~before
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return ~sum >>> 0
}

/** IBM's code page 437 above ASCII, in which old programs name files. */
const OLD_LETTERS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Some write UTF-8 and do not say so. */
function nameOf(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: (flags & IN_UTF8) === 0 }).decode(bytes)
  } catch {
    const letters = Array.from(
      bytes,
      (byte) => OLD_LETTERS[byte - 0x80] ?? String.fromCharCode(byte),
    )
    return letters.join('')
  }
}

/** Eight bytes. Throws beyond what any file has. */
function long(view: DataView, at: number): number {
  const number = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(number)) throw new Error('a zip larger than any')
  return number
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await blob.slice(from, to).arrayBuffer())
}

/** Reads a block at a time of what ends at `end`. */
function readerOf(blob: Blob, end: number) {
  let block = new DataView(new ArrayBuffer())
  let first = 0
  return async (at: number, length: number): Promise<DataView<ArrayBuffer>> => {
    if (at + length > end) throw new Error('a zip that was cut off')
    if (at < first || at + length > first + block.byteLength) {
      first = at
      block = await viewOf(blob, at, Math.min(end, at + Math.max(length, BLOCK)))
    }
    return new DataView(block.buffer, at - first, length)
  }
}
