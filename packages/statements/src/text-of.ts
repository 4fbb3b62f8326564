/** The text of a file: by its byte order mark, by what it says of itself, else by what its bytes look like. */
import { analyse } from 'chardet'
import { Utf8Check } from './utf8.ts'

/** As many bytes as are looked at to guess a charset. */
const SAMPLE = 64 * 1024
const DECLARED = /(?:encoding\s*=\s*["']|^\s*CHARSET:)([\w-]+)/im

/** As many bytes as become text at a time. */
const PIECE = 32 * 1024

/** A file's bytes: all of them, or what gives those that are asked for, so that the rest is in no memory. */
export type FileBytes = Pick<Uint8Array, 'length' | 'subarray'>

/**
 * The text in pieces, anew at each call. Never throws: bytes that no charset explains become U+FFFD.
 * Line ends become `\n`.
 */
export function textsOf(bytes: FileBytes): () => Generator<string> {
  let label: string | null = null
  return () => {
    label ??= charsetOf(bytes)
    return decoded(bytes, new TextDecoder(label))
  }
}

function* decoded(bytes: FileBytes, decoder: TextDecoder): Generator<string> {
  let held = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    const stream = at + PIECE < bytes.length
    const text = held + decoder.decode(bytes.subarray(at, at + PIECE), { stream })
    // What follows may be the other half of a line end.
    held = stream && text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
}

function charsetOf(bytes: FileBytes): string {
  const [a, b, c] = bytes.subarray(0, 3)
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(sample.subarray(0, 1024)))?.[1]
  const guesses = analyse(sample).map(({ name }) => name)
  for (const name of [windows(declared), ...guesses.map(windows), 'windows-1252']) {
    // A declaration of UTF-8 has just been disproved.
    if (name === undefined || /^utf-?8$/i.test(name)) continue
    try {
      return new TextDecoder(name).encoding
    } catch {
      // A name that nobody knows says nothing.
    }
  }
  return 'windows-1252'
}

/** OFX writes a code page as a bare number. */
function windows(name: string | undefined): string | undefined {
  return name !== undefined && /^\d{4}$/.test(name) ? `windows-${name}` : name
}

function isUtf8(bytes: FileBytes): boolean {
  const check = new Utf8Check()
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (!check.add(bytes.subarray(at, at + PIECE))) return false
  }
  return true
}
