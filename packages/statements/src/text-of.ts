/** The text of a file: by its byte order mark, by what it says of itself, else by what its bytes look like. */
import { analyse } from 'chardet'

/** As many bytes as are looked at to guess a charset. */
const SAMPLE = 64 * 1024
const DECLARED = /(?:encoding\s*=\s*["']|^\s*CHARSET:)([\w-]+)/im

/** As many bytes as become text at a time. */
const PIECE = 256 * 1024

/** Never throws: bytes that no charset explains become U+FFFD. Line ends become `\n`. */
export function textOf(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes).replace(/\r\n?/g, '\n')
}

/** The same text in pieces. */
export function* textsOf(bytes: Uint8Array): Generator<string> {
  const decoder = decoderFor(bytes)
  let held = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    const stream = at + PIECE < bytes.length
    const text = held + decoder.decode(bytes.subarray(at, at + PIECE), { stream })
    // What follows may be the other half of a line end.
    held = stream && text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8')
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le')
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be')
  if (isUtf8(bytes)) return new TextDecoder('utf-8')
  const sample = bytes.subarray(0, SAMPLE)
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(sample.subarray(0, 1024)))?.[1]
  const guesses = analyse(sample).map(({ name }) => name)
  for (const name of [windows(declared), ...guesses.map(windows), 'windows-1252']) {
    // A declaration of UTF-8 has just been disproved.
    if (name === undefined || /^utf-?8$/i.test(name)) continue
    try {
      return new TextDecoder(name)
    } catch {
      // A name that nobody knows says nothing.
    }
  }
  return new TextDecoder('windows-1252')
}

/** OFX writes a code page as a bare number. */
function windows(name: string | undefined): string | undefined {
  return name !== undefined && /^\d{4}$/.test(name) ? `windows-${name}` : name
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length })
    }
    return true
  } catch {
    return false
  }
}
