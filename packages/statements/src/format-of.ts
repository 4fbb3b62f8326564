/** What kind of file it is, by what stands in it; the name decides nothing that the words do not. */

export type FileFormat =
  | 'csv'
  | 'jsonl'
  | 'ofx'
  | 'qif'
  | 'camt'
  | 'mt940'
  | 'beancount'
  | 'hledger'
  | 'mail'
  | 'mbox'
  | 'zip'
  | 'gzip'

/** As much of a file as is needed to tell. */
export const FORMAT_SAMPLE = 4096

/** The format of a file that begins with these bytes; null where it is none that can be imported. */
export function formatOf(start: Uint8Array): FileFormat | null {
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5)) return 'zip'
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip'
  const head = decode(start.subarray(0, FORMAT_SAMPLE))
  if (/^\s*\{"/.test(head)) return 'jsonl'
  if (/^\s*OFXHEADER\s*:|<OFX>|<\?OFX\b/i.test(head)) return 'ofx'
  if (/^\s*!(?:Type|Account|Option|Clear)\b/im.test(head.slice(0, 512))) return 'qif'
  if (/<(?:\w+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)\b|camt\.05[234]/.test(head)) return 'camt'
  if (/(?:^|\n)\s*:20:/.test(head) && /\n:(?:25|28C?|60[FM]):/.test(head)) return 'mt940'
  if (/^\s*<(?:\?xml|!doctype|html)\b/i.test(head) || /^%PDF/.test(head)) return null
  if (/^From \S.*\d{4}\r?\n/.test(head)) return 'mbox'
  if (isMail(head)) return 'mail'
  if (isBinary(head)) return null
  const journal = journalOf(head)
  if (journal !== null) return journal
  return looksLikeTable(head) ? 'csv' : null
}

/** As many in a row are in no text, not even of two bytes a letter. */
const ZEROS = '\0'.repeat(64)

/** Whether a file is filled with nothing, as a download or a copy that broke off leaves it. */
export function isFilledWithZeros(start: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(start.subarray(0, FORMAT_SAMPLE)).includes(ZEROS)
}

/**
 * The line of a table's start where bytes stand that no text has, as a disk or a program that broke off
 * leaves them, from 1; null where it does not begin as a table.
 */
export function brokenLine(start: Uint8Array): number | null {
  const lines = decode(start.subarray(0, FORMAT_SAMPLE)).split(/\r?\n/)
  const [head = ''] = lines
  const at = lines.findIndex(isBinary)
  return at > 0 && /^[\p{L}\d"']/u.test(head) && looksLikeTable(head) ? at + 1 : null
}

function decode(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start)
  return new TextDecoder('latin1').decode(start).replace(/^ï»¿/, '')
}

/** Header lines before anything else, among them two that every mail has. */
function isMail(head: string): boolean {
  const [block = ''] = head.split(/\r?\n\r?\n/, 1)
  const names = block.split(/\r?\n/).map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase())
  if (names[0] === undefined) return false
  const known = ['from', 'to', 'subject', 'date', 'received', 'message-id', 'mime-version']
  return known.filter((name) => names.includes(name)).length >= 2
}

/** A day at the start of a line, and below it, indented, accounts; beancount quotes its words. */
function journalOf(head: string): 'beancount' | 'hledger' | null {
  if (/^(?:option "|\d{4}-\d{2}-\d{2} (?:open |(?:[*!]|txn) "))/m.test(head)) return 'beancount'
  const isEntry =
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ =][^;\t\n]{0,300})?(?:;.{0,500})?\n(?:[ \t]+;.{0,500}\n){0,20}[ \t]+[\p{L}*!]/mu
  return isEntry.test(head.replaceAll('\r', '')) ? 'hledger' : null
}

function isBinary(head: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that text does not have
  return /[\x00-\x08\x0e-\x1f]/.test(head)
}

function looksLikeTable(head: string): boolean {
  return head.split(/\r?\n/).some((line) => /[,;\t|]/.test(line) && /[\p{L}\d]/u.test(line))
}
