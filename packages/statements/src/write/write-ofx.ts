/** Rows as an OFX 2 file, a statement for each account and currency (OFX 2.2, in XML). */
import type { StatementRow } from '../statement.ts'
import type { AccountGroups } from './accounts.ts'

const TYPES: Readonly<Record<string, string>> = {
  transfer: 'XFER',
  withdrawal: 'ATM',
  fee: 'FEE',
  payment: 'PAYMENT',
}

/** The file in pieces. `madeAt`: UTC instant of the export. */
export async function* writeOfx(groups: AccountGroups, madeAt: Date): AsyncGenerator<string> {
  const stamp = madeAt.toISOString().replace(/[-:T]|\.\d+Z$/g, '')
  yield '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    '<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n' +
    `<OFX><SIGNONMSGSRSV1><SONRS>${OK}<DTSERVER>${stamp}</DTSERVER><LANGUAGE>ENG</LANGUAGE></SONRS></SIGNONMSGSRSV1>\n` +
    '<BANKMSGSRSV1>'
  let number = 0
  for await (const { account, currency, first, last, rows } of groups) {
    number += 1
    // OFX has no way to say that an account is not known: it is left empty.
    yield `<STMTTRNRS><TRNUID>${number}</TRNUID>${OK}<STMTRS><CURDEF>${currency ?? 'XXX'}</CURDEF>` +
      `<BANKACCTFROM><BANKID>0</BANKID><ACCTID>${escaped(account ?? '')}</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>\n` +
      `<BANKTRANLIST><DTSTART>${compact(first)}</DTSTART><DTEND>${compact(last)}</DTEND>\n`
    for await (const row of rows) yield entry(row)
    yield '</BANKTRANLIST></STMTRS></STMTTRNRS>\n'
  }
  yield '</BANKMSGSRSV1></OFX>\n'
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
