/** In, out and in again: what a format can say is not lost. The files are written afresh. */
import { readStatement, toLines } from 'statements'
import { expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/i18n/languages.ts'
import { openD1 } from '../../database/d1-dialect.ts'
import { sharedD1 } from '../../database/testing/d1.ts'
import { type Json, ok } from '../testing/answers.ts'
import { openTestApi, type TestApi } from '../testing/test-api.ts'

const d1 = await sharedD1()

const FILES = {
  csv: [
    'date,time,booked,kind,direction,amount,currency,merchant,category,bank,account,reference,note,tags,splits,group,id',
    '2026-10-28,09:14,2026-10-30,purchase,out,42.10,EUR,"Käse & Söhne, Markt",,Nordlicht Bank,4821,R-1,"two ""kinds""","lisbon trip, gift",40.00 groceries | 2.10 pets food \\| toys,,',
    "2026-10-27,,,refund,in,7.00,EUR,'=HYPERLINK(1),groceries,Nordlicht Bank,4821,,,,,,",
    '2026-10-27,,,transfer_out,out,1500,JPY,Umi Ltd,transfer,,9001,,,,,,',
    '2026-10-26,,,deposit,in,3.125,KWD,Acme Payroll,,,,P-9,,,,,',
  ].join('\n'),
  jsonl: [
    '{"kind":"purchase","direction":"out","amount":"42.10","currency":"EUR","merchant":"Käse & Söhne","category":null,"occurredOn":"2026-10-28","occurredTime":"09:14","bookedOn":"2026-10-30","account":{"bank":"Nordlicht Bank","mask":"4821"},"reference":"R-1","note":"two \\"kinds\\"","splits":[{"amount":"40.00","category":"groceries","note":null},{"amount":"2.10","category":"pets","note":"food"}],"tags":["gift","lisbon trip"]}',
    '{"kind":"withdrawal","direction":"out","amount":"50","currency":"USD","merchant":null,"category":"cash","occurredOn":"2026-10-27","account":null,"tags":["gift"]}',
    '{"kind":"refund","direction":"in","amount":"7.00","currency":"EUR","merchant":"=SUM(1) Markt","category":"groceries","occurredOn":"2026-10-27","account":{"bank":"","mask":"4821"}}',
  ].join('\n'),
  ofx: `<OFX><BANKMSGSRSV1>
<STMTTRNRS><STMTRS><CURDEF>EUR</CURDEF><BANKACCTFROM><ACCTID>4821</ACCTID></BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20261030</DTPOSTED><DTUSER>20261028</DTUSER><TRNAMT>-42.10</TRNAMT><FITID>R-1</FITID><NAME>Käse &amp; Söhne &amp;lt;3</NAME></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20261029</DTPOSTED><TRNAMT>-3.00</TRNAMT><NAME>No number</NAME></STMTTRN>
<STMTTRN><TRNTYPE>ATM</TRNTYPE><DTPOSTED>20261027</DTPOSTED><TRNAMT>-50.00</TRNAMT><FITID>R-2</FITID><NAME>Cash 24</NAME></STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS>
<STMTTRNRS><STMTRS><CURDEF>JPY</CURDEF><BANKACCTFROM><ACCTID>9001</ACCTID></BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>XFER</TRNTYPE><DTPOSTED>20261027</DTPOSTED><TRNAMT>1500</TRNAMT><FITID>R-3</FITID><NAME>Umi Ltd</NAME></STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`,
  qif: [
    '!Account',
    'NChecking',
    'TBank',
    '^',
    '!Type:Bank',
    'D2026-10-28',
    'T-42.10',
    'PKäse & Söhne',
    'NR-1',
    'Mtwo kinds',
    'Sgroceries',
    '$-40.00',
    'Spets',
    'Efood',
    '$-2.10',
    '^',
    'D2026-10-27',
    'T7.00',
    'PAcme Payroll',
    'Lincome',
    '^',
  ].join('\n'),
}

/** What the ledger has of each, but for what is its own: ids, and when it was written. */
async function kept({ ask }: TestApi): Promise<Array<Json>> {
  const { items } = await ok(ask('GET', '/api/transactions?limit=200'))
  const own = items.map(
    ({
      id: _,
      importId,
      account,
      createdAt,
      updatedAt,
      occurredAt,
      merchantKey,
      ...one
    }: Json) => ({
      ...one,
      account: account && { bank: account.bank, mask: account.mask },
    }),
  )
  // Of one day, the newest is the one that came last.
  return own.sort((a: Json, b: Json) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

async function bring({ ask }: TestApi, text: string): Promise<void> {
  const { statement } = readStatement(new TextEncoder().encode(text))
  const { lines, problems } = toLines(statement.rows, 'EUR')
  expect([...statement.problems, ...problems]).toEqual([])
  const { format } = statement
  const file = { title: 'file', format, fileHash: 'a'.repeat(64) }
  const { id } = await ok(ask('POST', '/api/imports', file), 201)
  await ok(ask('POST', `/api/imports/${id}/lines`, { lines }))
}

async function exported({ ask }: TestApi, path: string): Promise<string> {
  const response = await ask('GET', path)
  expect(response.status).toBe(200)
  return response.text()
}

const start = () => openTestApi(async () => openD1(await d1.empty()))

it.each([
  ['csv', '/api/export.csv'],
  ['csv', '/api/export.csv?mark=none&decimal=comma'],
  ...LANGUAGE_CODES.map((code) => ['csv', `/api/export.csv?language=${code}-CO`] as const),
  ['jsonl', '/api/export.jsonl'],
  // What a spreadsheet would take for a formula is guarded in the file, and plain again.
  ['jsonl', '/api/export.csv'],
  ['ofx', '/api/export.ofx'],
  ['qif', '/api/export.qif'],
  ['csv', '/api/export.beancount'],
  ['jsonl', '/api/export.beancount'],
  ['csv', '/api/export.hledger'],
  ['jsonl', '/api/export.hledger'],
] as const)('%s comes back whole from %s', async (format, path) => {
  const first = await start()
  await bring(first, FILES[format])
  const before = await kept(first)
  // What a reader loses each time would be the same twice.
  expect(before.map(({ reference }) => reference)).toContain('R-1')
  const text = await exported(first, path)
  const second = await start()
  await bring(second, text)
  expect(await kept(second)).toEqual(before)
})

it('speaks to a person in their words, and to a program always in the same', async () => {
  const api = await start()
  await bring(api, FILES.csv)
  await ok(api.ask('PATCH', '/api/categories/pets', { title: 'Rex | “der Hund”' }))
  const [columns, ...rows] = (await exported(api, '/api/export.csv?language=de-DE')).split('\n')
  expect(columns).toBe(
    'Datum;Uhrzeit;Gebucht am;Art;Richtung;Betrag;Währung;Händler;Name;Kategorie;Gruppe;Bank;Konto;Referenz;Notiz;Tags;Teile;Id',
  )
  const text = rows.join('\n')
  expect(text).toContain(';Überweisung;Ausgang;1500;JPY;')
  expect(text).toContain(';Lebensmittel;Lebensmittel;')
  expect(text).toContain('40,00 Lebensmittel | 2,10 “Rex \\| “der Hund""” food \\| toys')
  const plain = await exported(api, '/api/export.csv?mark=none')
  expect(plain).toMatch(/^date,time,booked,kind,direction,amount,/)
  expect(plain).toContain(',transfer_out,out,1500,JPY,')
})

it('refuses several currencies as QIF, and takes one of them', async () => {
  const api = await start()
  await bring(api, FILES.csv)
  const refused = await api.ask('GET', '/api/export.qif')
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ errors: [{ field: 'currency' }] })
  expect(await exported(api, '/api/export.qif?currency=JPY')).toContain('T-1500\n')
})

it('writes journals whose sides add up, of any filter', async () => {
  const api = await start()
  await bring(api, FILES.csv)
  const beancount = await exported(api, '/api/export.beancount?currency=EUR')
  expect(beancount).toContain('  Expenses:Groceries  40.00 EUR\n')
  expect(beancount).toContain('2026-10-27 open Assets:4821\n')
  expect(beancount).not.toContain('JPY')
  const hledger = await exported(api, '/api/export.hledger?currency=JPY')
  expect(hledger).toBe(
    '2026-10-27 * Umi Ltd\n    ; operation: transfer\n    assets:9001  -1500 JPY\n    expenses:transfer  1500 JPY\n\n',
  )
})
