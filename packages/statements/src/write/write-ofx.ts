/** Rows as an OFX 2 file, a statement for each account and currency (OFX 2.2, in XML). */
import type { StatementRow } from '../statement.ts'
import { groupedByAccount } from './accounts.ts'

const TYPES: Readonly<Record<string, string>> = {
  transfer: 'XFER',
  withdrawal: 'ATM',
  fee: 'FEE',
  payment: 'PAYMENT',
}

/**
 * OFX wants the rows of an account together, with the first and the last day: so all rows are
 * needed at once. `madeAt`: UTC instant of the export.
 */
export function writeOfx(rows: ReadonlyArray<StatementRow>, madeAt: Date): string {
  const stamp = madeAt.toISOString().replace(/[-:T]|\.\d+Z$/g, '')
  const statements = groupedByAccount(rows).map(
    ({ account, currency, rows: own }, index) =>
      `<STMTTRNRS><TRNUID>${index + 1}</TRNUID>${OK}<STMTRS><CURDEF>${currency ?? 'XXX'}</CURDEF>` +
      `<BANKACCTFROM><BANKID>0</BANKID><ACCTID>${escaped(account ?? 'cash')}</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>\n` +
      `<BANKTRANLIST><DTSTART>${ofxDay(own, 'first')}</DTSTART><DTEND>${ofxDay(own, 'last')}</DTEND>\n` +
      own.map(entry).join('') +
      '</BANKTRANLIST></STMTRS></STMTTRNRS>\n',
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n' +
    `<OFX><SIGNONMSGSRSV1><SONRS>${OK}<DTSERVER>${stamp}</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>\n` +
    `<BANKMSGSRSV1>${statements.join('')}</BANKMSGSRSV1></OFX>\n`
  )
}

const OK = '<STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>'

function entry(row: StatementRow): string {
  const type = TYPES[row.operation ?? ''] ?? (row.amount.startsWith('-') ? 'DEBIT' : 'CREDIT')
  const posted = compact(row.bookedOn ?? row.date)
  const memo = row.text ?? row.note
  return (
    `<STMTTRN><TRNTYPE>${type}</TRNTYPE><DTPOSTED>${posted}</DTPOSTED>` +
    (row.bookedOn === null ? '' : `<DTUSER>${compact(row.date)}</DTUSER>`) +
    `<TRNAMT>${row.amount}</TRNAMT><FITID>${escaped(row.reference ?? `${row.date}-${row.row}`)}</FITID>` +
    (row.merchant === null ? '' : `<NAME>${escaped(row.merchant)}</NAME>`) +
    (memo === null ? '' : `<MEMO>${escaped(memo)}</MEMO>`) +
    '</STMTTRN>\n'
  )
}

function ofxDay(rows: ReadonlyArray<StatementRow>, which: 'first' | 'last'): string {
  const days = rows.map(({ date, bookedOn }) => bookedOn ?? date).sort()
  return compact((which === 'first' ? days[0] : days.at(-1)) ?? '')
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ')
    .trim()
}
