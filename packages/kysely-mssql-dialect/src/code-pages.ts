/**
 * The part of iconv-lite that tedious uses, over the platform's own TextDecoder. An alias puts it
 * in iconv-lite's place, whose tables are the largest part of the bundle.
 */

/** What tedious calls the code pages of SQL Server's collations, and WHATWG's names for them. */
const labels: Record<string, string> = {
  CP874: 'windows-874',
  CP932: 'shift_jis',
  CP936: 'gbk',
  CP949: 'euc-kr',
  CP950: 'big5',
  CP1250: 'windows-1250',
  CP1251: 'windows-1251',
  CP1252: 'windows-1252',
  CP1253: 'windows-1253',
  CP1254: 'windows-1254',
  CP1255: 'windows-1255',
  CP1256: 'windows-1256',
  CP1257: 'windows-1257',
  CP1258: 'windows-1258',
}

const manyBytes = new Set(['CP932', 'CP936', 'CP949', 'CP950'])

/**
 * The text of varchar bytes. Throws for a code page that the platform does not have (CP437, CP850).
 *
 * @example
 * const text = decode(new Uint8Array([0xe9]), 'CP1252')
 */
export function decode(bytes: Uint8Array, codePage: string): string {
  return decoder(codePage).decode(bytes)
}

/**
 * The bytes of a varchar parameter; what the code page does not have becomes a question mark.
 *
 * @example
 * const bytes = encode('é', 'CP1252')
 */
export function encode(text: string, codePage: string): Buffer {
  if (isUtf8(codePage)) return Buffer.from(text, 'utf8')
  if (manyBytes.has(codePage)) throw unsupported(codePage)
  const table = encodingOf(codePage)
  return Buffer.from(Array.from(text, (character) => table.get(character) ?? 0x3f))
}

const tables = new Map<string, Map<string, number>>()

function encodingOf(codePage: string): Map<string, number> {
  let table = tables.get(codePage)
  if (table === undefined) {
    const all = decoder(codePage)
    const bytes = Array.from({ length: 256 }, (_, byte) => byte)
    table = new Map(bytes.map((byte) => [all.decode(Uint8Array.of(byte)), byte]))
    tables.set(codePage, table)
  }
  return table
}

function decoder(codePage: string): TextDecoder {
  if (isUtf8(codePage)) return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
  const label = labels[codePage]
  if (label === undefined) throw unsupported(codePage)
  return new TextDecoder(label)
}

function isUtf8(codePage: string): boolean {
  return /^utf-?8$/i.test(codePage)
}

function unsupported(codePage: string): Error {
  return new Error(`varchar in code page ${codePage} is not supported here; use nvarchar.`)
}

export default { decode, encode }
