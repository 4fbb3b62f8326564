/** CAMT.052, .053 and .054, the account reports and statements of ISO 20022. */
import { readDate, readTime } from '../dates.ts'
import { isZero, negate, readDecimal } from '../decimal.ts'
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

const REPORTS = [
  'Document.BkToCstmrStmt.Stmt',
  'Document.BkToCstmrAcctRpt.Rpt',
  'Document.BkToCstmrDbtCdtNtfctn.Ntfctn',
]

/** Bank transaction codes of ISO 20022 (family, sub-family) that say what an entry is. */
const OPERATIONS: Readonly<Record<string, StatementRow['operation']>> = {
  CWDL: 'withdrawal',
  FEES: 'fee',
  CHRG: 'fee',
}

/** Throws a StatementError where the file holds no report of an account, or is cut. */
export function* readCamt(texts: Texts): Generator<ReadLine> {
  const { around, entries } = openEntries(texts, 'Ntry', (piece) => piece)
  const reports = REPORTS.flatMap((path) => nodesAt(around, path))
  if (reports.length === 0) throw new StatementError('no_account_statement')
  const accounts = new Map(
    reports.flatMap((report) => runsAt(report, 'Ntry').map((run) => [run, accountOf(report)])),
  )
  let row = 0
  for (const { run, entry } of entries()) {
    const account = accounts.get(run)
    if (account === undefined) continue
    for (const part of partsOf(entry)) {
      row += 1
      const read = readPart(entry, part, row)
      yield isReason(read) ? { problem: { row, reason: read } } : { row: { ...read, account } }
    }
  }
  for (const report of reports) {
    for (const balance of nodesAt(report, 'Bal')) {
      if (textAt(balance, 'Tp.CdOrPrtry.Cd') !== 'CLBD') continue
      const date = dateOf(balance, 'Dt')
      const amount = signed(balance)
      if (date === null || amount === null) continue
      const currency = currencyOf(balance)
      yield { balance: { account: accountOf(report), date, amount, currency } }
    }
  }
}

function accountOf(report: Node): string | null {
  return textAt(report, 'Acct.Id.IBAN') ?? textAt(report, 'Acct.Id.Othr.Id')
}

/** A batch entry tells each of its payments; where they carry amounts, they are what happened. */
function partsOf(entry: Node): Array<Node | null> {
  const details = nodesAt(entry, 'NtryDtls.TxDtls')
  if (details.length < 2) return [details[0] ?? null]
  return details.every((part) => amountOf(part) !== null) ? details : [null]
}

function readPart(entry: Node, part: Node | null, row: number): StatementRow | Reason {
  if (textAt(entry, 'Sts') === 'PDNG' || textAt(entry, 'Sts.Cd') === 'PDNG')
    return because('not_booked')
  const isBatch = nodesAt(entry, 'NtryDtls.TxDtls').length > 1 && part !== null
  const bookedOn = dateOf(entry, 'BookgDt')
  const happened = textAt(part, 'RltdDts.TxDtTm') ?? textAt(part, 'RltdDts.AccptncDtTm')
  const date = readDate(happened ?? '', 'YMD') ?? bookedOn ?? dateOf(entry, 'ValDt')
  if (date === null) return because('no_date')
  const size = isBatch ? amountOf(part) : amountOf(entry)
  const direction = textAt(isBatch ? part : entry, 'CdtDbtInd') ?? textAt(entry, 'CdtDbtInd')
  if (size === null) return because('no_amount')
  if (isZero(size)) return because('zero')
  if (direction !== 'CRDT' && direction !== 'DBIT') return because('no_way')
  const isOut = direction === 'DBIT'
  const other = isOut ? 'Cdtr' : 'Dbtr'
  const merchant =
    textAt(part, `RltdPties.${other}.Pty.Nm`) ??
    textAt(part, `RltdPties.${other}.Nm`) ??
    textAt(part, 'RltdPties.TradgPty.Pty.Nm')
  const remittance = nodesAt(part, 'RmtInf.Ustrd')
    .filter((each) => typeof each === 'string')
    .join(' ')
    .trim()
  const words = remittance || textAt(part, 'AddtlTxInf') || textAt(entry, 'AddtlNtryInf')
  return {
    ...bareRow(row, date, isOut ? negate(size) : size),
    bookedOn: bookedOn === date ? null : bookedOn,
    time: happened === null ? null : readTime(happened),
    currency: currencyOf(isBatch ? part : entry) ?? currencyOf(entry),
    merchant: merchant ?? words ?? null,
    text: merchant === null ? null : (words ?? null),
    reference:
      textAt(part, 'Refs.AcctSvcrRef') ??
      (isBatch ? null : textAt(entry, 'AcctSvcrRef')) ??
      endToEnd(part),
    operation:
      OPERATIONS[textAt(entry, 'BkTxCd.Domn.Fmly.SubFmlyCd') ?? ''] ??
      OPERATIONS[textAt(entry, 'BkTxCd.Domn.Fmly.Cd') ?? ''] ??
      null,
  }
}

function endToEnd(part: Node | null): string | null {
  const id = textAt(part, 'Refs.EndToEndId')
  return id === 'NOTPROVIDED' ? null : id
}

function dateOf(node: Node, name: string): string | null {
  return readDate(textAt(node, `${name}.Dt`) ?? textAt(node, `${name}.DtTm`) ?? '', 'YMD')
}

function amountNode(node: Node | null): unknown {
  return nodesAt(node, 'Amt')[0] ?? nodesAt(node, 'AmtDtls.TxAmt.Amt')[0]
}

function amountOf(node: Node | null): string | null {
  const found = amountNode(node)
  return readDecimal((typeof found === 'string' ? found : textAt(found, '#text')) ?? '', '.')
}

function currencyOf(node: Node | null): string | null {
  return textAt(amountNode(node), '@Ccy')
}

function signed(node: Node): string | null {
  const amount = amountOf(node)
  return amount !== null && textAt(node, 'CdtDbtInd') === 'DBIT' ? negate(amount) : amount
}
