import { describe, expect, test } from 'vitest'
import { readStatement } from './read-statement.ts'
import { because } from './reason.ts'
import { StatementError } from './statement.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readStatement(bytes(text))
const brief = (text: string) =>
  read(text).statement.rows.map(({ date, amount, currency, merchant }) => [
    date,
    amount,
    currency,
    merchant,
  ])

describe('CSV', () => {
  test('finds the header below the bank’s own lines, semicolons, comma decimals and German dates', () => {
    const text = [
      'Girokonto;DE02 1203 0000 0000 2020 51',
      'Kontostand vom 31.10.2026:;1.204,10 EUR',
      '',
      'Buchungsdatum;Wertstellung;Zahlungsempfänger*in;Verwendungszweck;Betrag (EUR)',
      '30.10.2026;31.10.2026;Bäckerei Sommer;Brot und Kuchen;-12,40',
      '29.10.2026;29.10.2026;Nordlicht GmbH;Gehalt;2.310,55',
      '15.10.2026;15.10.2026;Hausverwaltung;Miete;-980,00',
    ].join('\n')
    expect(brief(text)).toEqual([
      ['2026-10-30', '-12.4', 'EUR', 'Bäckerei Sommer'],
      ['2026-10-29', '2310.55', 'EUR', 'Nordlicht GmbH'],
      ['2026-10-15', '-980', 'EUR', 'Hausverwaltung'],
    ])
    expect(read(text).statement.rows[0]).toMatchObject({
      bookedOn: '2026-10-31',
      text: 'Brot und Kuchen',
    })
    expect(read(text).csv?.questions).toEqual([])
  })

  test('reads a debit and a credit column, with currency signs and grouped thousands', () => {
    const text = [
      'Date,Description,Debit,Credit,Balance',
      '10/28/2026,CORNER STORE,"$1,204.50",,"$3,000.00"',
      '10/29/2026,PAYROLL ACME,,"$2,500.00","$5,500.00"',
    ].join('\n')
    expect(brief(text)).toEqual([
      ['2026-10-28', '-1204.5', null, 'CORNER STORE'],
      ['2026-10-29', '2500', null, 'PAYROLL ACME'],
    ])
    expect(read(text).statement.balances.at(-1)).toMatchObject({
      date: '2026-10-29',
      amount: '5500',
    })
  })

  test('names where a file was cut, within a quote or a row, and takes cells of several lines', () => {
    const rows = (cells: string) =>
      Array.from({ length: 100 }, (_, index) => `2026-10-28,${cells} ${index},-1.00,USD`)
    const head = 'Date,Payee,Amount,Currency'
    const cut = [head, ...rows('Kiosk'), '2026-10-29,"Green Gro'].join('\n')
    expect(() => read(cut)).toThrow(StatementError)
    const short = [head, '2026-10-28,Kiosk,-1.00,USD', '2026-10-29,"Green Gro'].join('\n')
    expect(() => read(short)).toThrow(
      expect.objectContaining({ reason: because('open_quote', '3') }),
    )
    // Whatever stands below: the row that began the quote is named.
    const early = [head, '2026-10-28,"Kiosk,-1.00,USD', '2026-10-29,Green Grocer,-2.00,USD']
    expect(() => read(early.join('\n'))).toThrow(
      expect.objectContaining({ reason: because('open_quote', '2') }),
    )
    const { rows: whole, problems } = read(
      [head, ...rows('Kiosk'), 'Total,100', '2026-10-29,Green Gro'].join('\n'),
    ).statement
    expect(whole).toHaveLength(100)
    expect(problems).toEqual([{ row: 103, reason: because('short_row') }])
    const quoted = [head, ...rows('x').map((row) => row.replace(/x \d+/, '"A\nB"'))].join('\n')
    expect(read(quoted).statement.rows).toHaveLength(100)
  })

  test('says of a file that is filled with zeros that it broke off', () => {
    for (const start of ['', 'Date,Payee,Amount\n']) {
      const file = bytes(start + '\0'.repeat(5000))
      expect(() => readStatement(file)).toThrow(
        expect.objectContaining({ reason: because('only_zeros') }),
      )
    }
    expect(() => read('Date,Payee,Amount\n2026-10-01,Cafe,-1\n2026-10-02,Ki\0osk,-2\n')).toThrow(
      expect.objectContaining({ reason: because('broken_line', '3') }),
    )
    expect(() => read('%PDF-1.4\n%\0\0')).toThrow(
      expect.objectContaining({ reason: because('not_a_statement') }),
    )
  })

  test('reads a long file in pieces, wherever they end', () => {
    const row = (index: number) =>
      `2026-10-28,"Café ☕\r\n${'Straße '.repeat(index % 9)}${index}",-1.00,EUR\r\n`
    const text = `Date,Payee,Amount,Currency\r\n${Array.from({ length: 9000 }, (_, index) => row(index)).join('')}`
    const { rows, problems } = read(text).statement
    expect(bytes(text).length).toBeGreaterThan(500_000)
    expect(problems).toEqual([])
    expect(rows.map(({ merchant }) => Number(/\d+$/.exec(merchant ?? '')?.[0]))).toEqual(
      Array.from({ length: 9000 }, (_, index) => index),
    )
    expect(rows.every(({ merchant }) => merchant?.startsWith('Café ☕\n'))).toBe(true)
    expect(rows.at(-1)?.row).toBe(18_001)
  })

  test('takes the sign from a column of words', () => {
    const text = [
      'Datum\tNaam / Omschrijving\tAf Bij\tBedrag (EUR)',
      '20261028\tBloemenwinkel\tAf\t12,95',
      '20261029\tJ. Visser\tBij\t40,00',
    ].join('\n')
    expect(brief(text)).toEqual([
      ['2026-10-28', '-12.95', 'EUR', 'Bloemenwinkel'],
      ['2026-10-29', '40', 'EUR', 'J. Visser'],
    ])
  })

  test('asks where nothing in the file tells the day from the month, the mark, or the way', () => {
    const text = 'Date,Payee,Amount\n01/02/2026,Cafe,1.250\n03/04/2026,Kiosk,2.500\n'
    expect(read(text).csv?.questions).toEqual(['dateOrder', 'decimal', 'positive'])
  })

  test('lets the order in time decide where numbers cannot', () => {
    const dates = ['01/08/2026', '01/09/2026', '01/10/2026', '01/11/2026', '01/12/2026']
    const days = read(
      `Date,Payee,Amount\n${dates.map((date) => `${date},Cafe,-1.5`).join('\n')}\n02/01/2026,Cafe,-1.5\n`,
    )
    expect(days.csv?.mapping.dateOrder).toBe('MDY')
    expect(days.statement.rows.at(-1)?.date).toBe('2026-02-01')
  })

  test('says of each line that cannot be read what is wrong with it', () => {
    const text =
      'Date,Payee,Amount\n2026-10-01,Cafe,-3.50\n2026-02-30,Kiosk,-1.00\n2026-10-03,Shop,\n2026-10-04,Bar,abc\n'
    expect(read(text).statement.problems).toEqual([
      { row: 3, reason: because('not_a_date', '2026-02-30') },
      { row: 4, reason: because('no_amount') },
      { row: 5, reason: because('not_an_amount_with', 'abc', '.') },
    ])
    expect(read(text).statement.rows).toHaveLength(1)
  })

  test('reads the charset of an older program', () => {
    const latin = Uint8Array.from(
      'Data;Histórico;Valor\n28/10/2026;Padaria São João;-18,90\n29/10/2026;Açougue;-44,00\n',
      (c) => c.charCodeAt(0),
    )
    expect(readStatement(latin).statement.rows.map(({ merchant }) => merchant)).toEqual([
      'Padaria São João',
      'Açougue',
    ])
  })

  test('reads what other trackers export', () => {
    const ynab =
      'Account,Flag,Date,Payee,Category Group/Category,Category Group,Category,Memo,Outflow,Inflow,Cleared\nChecking,,10/28/2026,Green Grocer,Needs: Groceries,Needs,Groceries,weekly,$82.15,$0.00,Cleared\n'
    expect(read(ynab).statement.rows[0]).toMatchObject({
      account: 'Checking',
      merchant: 'Green Grocer',
      amount: '-82.15',
      category: 'Groceries',
      text: 'weekly',
    })
    const mint =
      'Date,Description,Original Description,Amount,Transaction Type,Category,Account Name,Labels,Notes\n10/28/2026,Green Grocer,GREEN GROCER #12,82.15,debit,Groceries,Checking,home,for Ana\n10/29/2026,Acme,ACME PAYROLL,2500.00,credit,Paycheck,Checking,,\n'
    expect(read(mint).statement.rows.map(({ amount }) => amount)).toEqual(['-82.15', '2500'])
    expect(read(mint).statement.rows[0]).toMatchObject({ tags: ['home'], note: 'for Ana' })
    const monarch =
      'Date,Merchant,Category,Account,Original Statement,Notes,Amount,Tags\n2026-10-28,Green Grocer,Groceries,Checking,GREEN GROCER 12,,-82.15,\n2026-10-29,Acme,Paychecks,Checking,ACME,,2500.00,\n'
    expect(brief(monarch)).toEqual([
      ['2026-10-28', '-82.15', null, 'Green Grocer'],
      ['2026-10-29', '2500', null, 'Acme'],
    ])
  })
})

describe('OFX', () => {
  const entry = (body: string) => `<STMTTRN>${body}\n</STMTTRN>`
  const file = (entries: string) =>
    `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:USASCII\nCHARSET:1252\n\n<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD\n<BANKACCTFROM><BANKID>1\n<ACCTID>445566\n</BANKACCTFROM><BANKTRANLIST>${entries}</BANKTRANLIST><LEDGERBAL><BALAMT>1200.10\n<DTASOF>20261031\n</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`

  test('reads SGML with open elements, and an ampersand that nobody escaped', () => {
    const text = file(
      entry(
        '\n<TRNTYPE>DEBIT\n<DTPOSTED>20261028120000[-5:EST]\n<TRNAMT>-42.10\n<FITID>A1\n<NAME>Bread & Butter',
      ) + entry('<TRNTYPE>ATM<DTPOSTED>20261029<TRNAMT>-60<FITID>A2<NAME>ATM MAIN ST'),
    )
    expect(read(text).statement.rows).toMatchObject([
      {
        date: '2026-10-28',
        amount: '-42.1',
        merchant: 'Bread & Butter',
        reference: 'A1',
        account: '445566',
        currency: 'USD',
      },
      { date: '2026-10-29', amount: '-60', operation: 'withdrawal' },
    ])
    expect(read(text).statement.balances).toEqual([
      { account: '445566', date: '2026-10-31', amount: '1200.1', currency: 'USD' },
    ])
  })

  test('reads a card in XML', () => {
    const text =
      '<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>EUR</CURDEF><CCACCTFROM><ACCTID>9911</ACCTID></CCACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20261030</DTPOSTED><DTUSER>20261028</DTUSER><TRNAMT>15,50</TRNAMT><FITID>7</FITID><NAME>Shop</NAME><MEMO>refund</MEMO></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>'
    expect(read(text).statement.rows).toMatchObject([
      {
        date: '2026-10-28',
        bookedOn: '2026-10-30',
        amount: '15.5',
        currency: 'EUR',
        text: 'refund',
      },
    ])
  })
})

describe('QIF', () => {
  test('reads parts, transfers and accounts', () => {
    const text =
      "!Account\nNChecking\nTBank\n^\n!Type:Bank\nD10/28'26\nT-1,250.00\nPGreen Grocer\nSGroceries\n$-1,200.00\nSHome\nEcandles\n$-50.00\n^\nD10/29'26\nT-300.00\nL[Savings]\n^\n"
    expect(read(text).statement.rows).toMatchObject([
      {
        date: '2026-10-28',
        amount: '-1250',
        account: 'Checking',
        splits: [
          { category: 'Groceries', amount: '-1200' },
          { category: 'Home', amount: '-50', note: 'candles' },
        ],
      },
      {
        date: '2026-10-29',
        amount: '-300',
        operation: 'transfer',
        merchant: 'Savings',
        category: null,
      },
    ])
  })

  test('refuses parts that do not add up', () => {
    const { statement } = read(
      '!Type:Bank\nD10/28/2026\nT-10.00\nPShop\nSA\n$-4.00\nSB\n$-5.00\n^\n',
    )
    expect(statement.rows).toEqual([])
    expect(statement.problems).toEqual([{ row: 2, reason: because('parts_differ') }])
  })
})

test('CAMT: booked entries, batches in parts, what is pending left out', () => {
  const party = (name: string) => `<RltdPties><Cdtr><Pty><Nm>${name}</Nm></Pty></Cdtr></RltdPties>`
  const text = `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE00</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Dt><Dt>2026-10-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-10-28</Dt></BookgDt><AcctSvcrRef>R1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${party('Blumen Kern')}<RmtInf><Ustrd>Strauss</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-10-29</Dt></BookgDt><NtryDtls><TxDtls><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>${party('A')}</TxDtls><TxDtls><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>${party('B')}</TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">9.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-10-30</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>`
  const { statement } = read(text)
  expect(
    statement.rows.map(({ amount, merchant, reference }) => [amount, merchant, reference]),
  ).toEqual([
    ['-30', 'Blumen Kern', 'R1'],
    ['-20', 'A', null],
    ['-30', 'B', null],
  ])
  expect(statement.problems).toEqual([{ row: 4, reason: because('not_booked') }])
  expect(statement.balances).toEqual([
    { account: 'DE00', date: '2026-10-31', amount: '-10', currency: 'EUR' },
  ])
})

test('MT940: structured details, and balances that have to add up', () => {
  const text =
    ':20:STARTUMSE\n:25:12345678/0001234567\n:28C:00001/001\n:60F:C261027EUR1000,00\n:61:2610281028DR12,40N005NONREF//BR1\n:86:105?00SEPA?20SVWZ+Brot und?21 Kuchen?32Baeckerei?33 Sommer\n:61:2610291029CR100,00N051NONREF\n:86:166?20Gehalt?32Nordlicht\n:62F:C261031EUR1087,60\n-\n'
  expect(read(text).statement.rows).toMatchObject([
    {
      date: '2026-10-28',
      amount: '-12.4',
      currency: 'EUR',
      merchant: 'Baeckerei Sommer',
      text: 'Brot und Kuchen',
      reference: 'BR1',
    },
    { date: '2026-10-29', amount: '100', merchant: 'Nordlicht', reference: null },
  ])
  expect(() => read(text.replace('1087,60', '1187,60'))).toThrow('balances_differ')
})

describe('what is no statement', () => {
  test.each([
    ['nothing at all', ''],
    ['a page', '<!DOCTYPE html><html><body>hello, world</body></html>'],
    ['a picture', '\x89PNG\r\n\x1a\n\x00\x00,;'],
    ['prose', 'Dear diary\nnothing happened today\n'],
    [
      'entities that explode',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><Document><BkToCstmrStmt>&a;</BkToCstmrStmt></Document>',
    ],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(StatementError)
  })

  test('a column without dates is asked about', () => {
    expect(read('Name,Amount\nCafe,-2.50\nKiosk,-3.50\n').csv?.questions).toContain('columns')
  })
})
