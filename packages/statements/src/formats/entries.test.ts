/** Files that are read entry by entry: wherever their pieces end, and cut in the middle. */
import { describe, expect, test } from 'vitest'
import { openStatement, readStatement } from '../read-statement.ts'
import { because } from '../reason.ts'

const COUNT = 5000
const PIECE = 32 * 1024
const AROUND = 'Käse ☕ & Brot'

/** What stands above the entries, each of them, and what stands below. */
type Shape = { head: string; entry: (index: number) => string; foot: string }

const escaped = AROUND.replace('&', '&amp;')
const FORMATS: Readonly<Record<'ofx' | 'camt' | 'qif' | 'mt940', Shape>> = {
  ofx: {
    head: 'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR\n<BANKACCTFROM><ACCTID>4821\n</BANKACCTFROM><BANKTRANLIST><DTSTART>20261001\n',
    entry: (index) =>
      `<STMTTRN>\n<TRNTYPE>DEBIT\n<DTPOSTED>20261028\n<TRNAMT>-1.25\n<FITID>R${index}\n<NAME>${AROUND}\n</STMTTRN>\n`,
    foot: '</BANKTRANLIST><LEDGERBAL><BALAMT>-6250.00\n<DTASOF>20261031\n</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n',
  },
  camt: {
    head: '<?xml version="1.0"?>\n<c:Document xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><c:BkToCstmrStmt><c:Stmt><c:Acct><c:Id><c:IBAN>4821</c:IBAN></c:Id></c:Acct><c:Bal><c:Tp><c:CdOrPrtry><c:Cd>CLBD</c:Cd></c:CdOrPrtry></c:Tp><c:Amt Ccy="EUR">6250.00</c:Amt><c:CdtDbtInd>DBIT</c:CdtDbtInd><c:Dt><c:Dt>2026-10-31</c:Dt></c:Dt></c:Bal>',
    entry: (index) =>
      `<c:Ntry>\n<c:Amt Ccy="EUR">1.25</c:Amt><c:CdtDbtInd>DBIT</c:CdtDbtInd><c:Sts>BOOK</c:Sts><c:BookgDt><c:Dt>2026-10-28</c:Dt></c:BookgDt><c:AcctSvcrRef>R${index}</c:AcctSvcrRef><c:AddtlNtryInf>${escaped}</c:AddtlNtryInf></c:Ntry>\n`,
    foot: '</c:Stmt></c:BkToCstmrStmt></c:Document>\n',
  },
  qif: {
    head: '!Account\nN4821\n^\n!Type:Bank\n',
    entry: (index) => `D10/28/2026\nT-1.25\nNR${index}\nP${AROUND}\nLGroceries\n^\n`,
    foot: '',
  },
  mt940: {
    head: ':20:START\n:25:4821\n:28C:1/1\n:60F:C261001EUR0,\n',
    entry: (index) => `:61:2610281028D1,25NMSCNONREF//R${index}\n:86:${AROUND}\n`,
    foot: ':62F:D261031EUR6250,00\n-\n',
  },
}

const textOf = ({ head, entry, foot }: Shape) =>
  head + Array.from({ length: COUNT }, (_, index) => entry(index)).join('') + foot
const read = (text: string) => readStatement(new TextEncoder().encode(text)).statement

describe.each(Object.entries(FORMATS))('%s', (format, shape) => {
  test('is read in pieces, each entry once and in its order', () => {
    const { rows, problems, balances } = read(textOf(shape))
    expect(problems).toEqual([])
    expect(rows.map(({ reference }) => reference)).toEqual(
      Array.from({ length: COUNT }, (_, index) => `R${index}`),
    )
    const same = new Set(
      rows.map(({ amount, merchant, account }) => `${amount}${merchant}${account}`),
    )
    expect([...same]).toEqual([`-1.25${AROUND}4821`])
    const total = { account: '4821', date: '2026-10-31', amount: '-6250', currency: 'EUR' }
    expect(balances).toEqual(format === 'qif' ? [] : [total])
  })

  test('says after which entry it was cut, and takes no half of one', () => {
    const text = textOf(shape)
    for (const letters of [1, 12, shape.foot.length + 9]) {
      const cut = text.slice(0, text.lastIndexOf(shape.entry(COUNT - 1)) + letters)
      if (format === 'qif') {
        const { rows, problems } = read(cut)
        expect(rows).toHaveLength(COUNT - 1)
        expect(problems).toEqual([{ row: 6 * (COUNT - 1) + 5, reason: because('cut_entry') }])
      } else {
        expect(() => read(cut)).toThrow(
          expect.objectContaining({
            reason: {
              code: format === 'mt940' ? 'broken_mt940' : 'broken_xml',
              said: expect.stringMatching(/^(?:4999|5000)$/),
              more: '',
            },
          }),
        )
      }
    }
  })

  test('holds a piece of the file, not the file', () => {
    const bytes = new TextEncoder().encode(textOf(shape))
    let most = 0
    const slow = {
      length: bytes.length,
      subarray(from = 0, to = bytes.length) {
        most = Math.max(most, to - from)
        return bytes.subarray(from, to)
      },
    }
    let rows = 0
    for (const line of openStatement(slow).lines()) rows += 'row' in line ? 1 : 0
    expect(rows).toBe(COUNT)
    expect(bytes.length).toBeGreaterThan(PIECE)
    expect(most).toBeLessThanOrEqual(PIECE)
  })
})

test('an entry that is broken is named, and one without an end does not fill memory', () => {
  const { head, entry, foot } = FORMATS.camt
  const broken = head + entry(1) + entry(2).replace('</c:Sts>', '') + entry(3) + foot
  expect(() => read(broken)).toThrow(
    expect.objectContaining({ reason: because('broken_xml', '1') }),
  )
  const endless = head + entry(1) + entry(2).replace('</c:Ntry>', 'x'.repeat(5_000_000))
  expect(() => read(endless)).toThrow(
    expect.objectContaining({ reason: because('long_entry', '2') }),
  )
})

test('each entry is on the account of its own statement', () => {
  const { head, entry, foot } = FORMATS.ofx
  const second = head.slice(head.indexOf('<STMTRS>')).replace('4821', '9911')
  const end = '</BANKTRANLIST></STMTRS>'
  const text = `${head}${entry(1)}${entry(2)}${end}${second}${entry(3)}${foot}`
  expect(read(text).rows.map(({ account, reference }) => [account, reference])).toEqual([
    ['4821', 'R1'],
    ['4821', 'R2'],
    ['9911', 'R3'],
  ])
})

test('MT940: a dinar has three digits, a year turns, and a bank writes lines around a message', () => {
  const text =
    'ABNANL2A\n940\nABNANL2A\n:20:S\n:25:1\n:28C:1/1\n:60F:C251230KWD10,\n:61:2512310102D1,234NMSCNONREF\n:86:Baqala\n:62F:C260102KWD8,766\n-\nABNANL2A\n'
  expect(read(text).rows).toMatchObject([
    { date: '2025-12-31', bookedOn: '2026-01-02', amount: '-1.234', merchant: 'Baqala' },
  ])
})
