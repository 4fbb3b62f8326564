/** OFX and QFX: the SGML of version 1 and the XML of version 2 (OFX 1.6 and 2.3, bank and card statements). */
import { readDate } from '../dates.ts'
import { isZero, readDecimal } from '../decimal.ts'
import { MOST_LETTERS } from '../lines-of.ts'
import { because, isReason, type Reason } from '../reason.ts'
import {
  bareRow,
  type ReadLine,
  StatementError,
  type StatementRow,
  type Texts,
} from '../statement.ts'
import { type Node, nodesAt, textAt } from './xml.ts'
import { openEntries, runsAt } from './xml-entries.ts'

const STATEMENTS = [
  { path: 'BANKMSGSRSV1.STMTTRNRS.STMTRS', account: 'BANKACCTFROM.ACCTID' },
  { path: 'CREDITCARDMSGSRSV1.CCSTMTTRNRS.CCSTMTRS', account: 'CCACCTFROM.ACCTID' },
]

const OPERATIONS: Readonly<Record<string, StatementRow['operation']>> = {
  XFER: 'transfer',
  ATM: 'withdrawal',
  CASH: 'withdrawal',
  FEE: 'fee',
  SRVCHG: 'fee',
  PAYMENT: 'payment',
  DIRECTDEBIT: 'payment',
  REPEATPMT: 'payment',
}

/** Throws a StatementError where the file holds no statement of a bank account or card, or is cut. */
export function* readOfx(texts: Texts): Generator<ReadLine> {
  const { around, entries } = openEntries(() => belowHead(texts()), 'STMTTRN', closed)
  const statements = STATEMENTS.flatMap(({ path, account }) =>
    nodesAt(around, `OFX.${path}`).map((node) => ({
      node,
      account: textAt(node, account),
      currency: textAt(node, 'CURDEF'),
    })),
  )
  if (statements.length === 0) throw new StatementError('no_account_statement')
  const byRun = new Map(
    statements.flatMap((one) => runsAt(one.node, 'BANKTRANLIST.STMTTRN').map((run) => [run, one])),
  )
  let row = 0
  for (const { run, entry } of entries()) {
    const found = byRun.get(run)
    if (!found) continue
    row += 1
    const read = readEntry(entry, row)
    const { account, currency } = found
    yield isReason(read)
      ? { problem: { row, reason: read } }
      : { row: { ...read, account, currency: read.currency ?? currency } }
  }
  for (const { node, account, currency } of statements) {
    const balance = balanceOf(node)
    if (balance) yield { balance: { ...balance, account, currency } }
  }
}

/** What stands as of `<OFX>`: above it are the lines of version 1, or a declaration. */
function* belowHead(texts: Iterable<string>): Generator<string> {
  let head: string | null = ''
  for (const text of texts) {
    if (head === null) {
      yield text
      continue
    }
    head += text
    const start = head.search(/<OFX>/i)
    if (start === -1 && head.length > MOST_LETTERS) break
    if (start === -1) continue
    yield head.slice(start)
    head = null
  }
  if (head !== null) throw new StatementError('no_account_statement')
}

function readEntry(entry: Node, row: number): StatementRow | Reason {
  const posted = textAt(entry, 'DTPOSTED')
  const happened = textAt(entry, 'DTUSER')
  const date = readDate(happened ?? posted ?? '', 'YMD')
  if (date === null) return because('no_date')
  const written = textAt(entry, 'TRNAMT') ?? ''
  // The specification allows a comma where the bank's country writes one.
  const amount = readDecimal(written, '.') ?? readDecimal(written, ',')
  if (amount === null) return because('not_an_amount', written)
  if (isZero(amount)) return because('zero')
  const name = textAt(entry, 'NAME') ?? textAt(entry, 'PAYEE.NAME')
  const memo = textAt(entry, 'MEMO')
  return {
    ...bareRow(row, date, amount),
    bookedOn: happened === null || posted === null ? null : readDate(posted, 'YMD'),
    currency: textAt(entry, 'CURRENCY.CURSYM') ?? textAt(entry, 'ORIGCURRENCY.CURSYM') ?? null,
    merchant: name ?? memo,
    text: name === null || memo === name ? null : memo,
    reference: referenceOf(textAt(entry, 'FITID')),
    operation: OPERATIONS[textAt(entry, 'TRNTYPE')?.toUpperCase() ?? ''] ?? null,
  }
}

/** This tracker's own id of a transaction, as its export has it, is no bank's reference. */
function referenceOf(id: string | null): string | null {
  return id?.startsWith('expenses:') ? null : id
}

function balanceOf(statement: Node): { date: string; amount: string } | null {
  const amount = readDecimal(textAt(statement, 'LEDGERBAL.BALAMT') ?? '', '.')
  const date = readDate(textAt(statement, 'LEDGERBAL.DTASOF') ?? '', 'YMD')
  return amount !== null && date !== null ? { amount, date } : null
}

/** SGML leaves the end of a value's element out; XML wants it. Elements that hold others are closed in both. */
function closed(sgml: string): string {
  const isOpen = /<([A-Za-z0-9._]+)>([^<]*)(<\/\1>)?/g
  return sgml
    .replace(isOpen, (all, name: string, value: string, end: string | undefined) => {
      if (value.trim() === '' || end !== undefined) return all
      return `<${name}>${value.trim()}</${name}>\n`
    })
    .replace(/&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replace(/&nbsp;/gi, ' ')
}
