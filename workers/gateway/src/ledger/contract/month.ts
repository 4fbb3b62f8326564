/** A month that mails told of, and the bank's statement of it in three formats. */
import { readStatement, toLines } from 'statements'
import { describe, expect, it } from 'vitest'
import { type ImportLine, importLine } from '../imports/schema.ts'
import { ANA, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

type Told = NonNullable<Parameters<typeof aTelling>[0][number]>

/** As the bank's mails say it: most by the card, some with no name. */
const MAILS: ReadonlyArray<Told> = [
  { amountMinor: 4210, merchant: 'GREEN GROCER 0012', occurredOn: '2026-11-02' },
  { amountMinor: 275, merchant: 'METRO TRANSIT', occurredOn: '2026-11-03', occurredTime: '08:01' },
  { amountMinor: 275, merchant: 'METRO TRANSIT', occurredOn: '2026-11-03', occurredTime: '17:42' },
  { amountMinor: 275, merchant: 'METRO TRANSIT', occurredOn: '2026-11-04', occurredTime: '08:02' },
  { kind: 'withdrawal', amountMinor: 10000, merchant: 'HARBOR ATM 71', occurredOn: '2026-11-04' },
  { kind: 'fee', amountMinor: 300, merchant: null, occurredOn: '2026-11-05' },
  { kind: 'transfer_out', amountMinor: 25000, merchant: 'Maria Lopez', occurredOn: '2026-11-06' },
  { kind: 'refund', amountMinor: 1500, merchant: 'BOOK NOOK', occurredOn: '2026-11-07' },
  { amountMinor: 2340, currency: 'EUR', merchant: 'PASTELARIA SOL', occurredOn: '2026-11-08' },
  { kind: 'deposit', amountMinor: 150000, merchant: 'Acme Corp', occurredOn: '2026-11-09' },
  { amountMinor: 1200, merchant: 'KIOSK 7', occurredOn: '2026-11-11', occurredTime: '10:00' },
  { amountMinor: 1200, merchant: 'OTTER PRESS', occurredOn: '2026-11-11', occurredTime: '12:00' },
  { amountMinor: 8800, merchant: 'RIVERSIDE GARAGE', occurredOn: '2026-11-12', reference: 'A771' },
  { kind: 'payment', amountMinor: 30000, merchant: 'City Power', occurredOn: '2026-11-15' },
  { amountMinor: 6400, merchant: 'LARK SHOES', occurredOn: '2026-11-27' },
]

/** Day booked, signed amount, and the bank's words, of the same month. */
const BOOKED: ReadonlyArray<readonly [string, string, string]> = [
  ['2026-11-03', '-42.10', 'GREEN GROCER'],
  ['2026-11-03', '-2.75', 'METRO TRANSIT AUTHORITY'],
  ['2026-11-04', '-2.75', 'METRO TRANSIT AUTHORITY'],
  ['2026-11-05', '-2.75', 'METRO TRANSIT AUTHORITY'],
  ['2026-11-05', '-100.00', 'CASH MACHINE MAIN STREET'],
  ['2026-11-05', '-3.00', 'SERVICE CHARGE'],
  ['2026-11-06', '-250.00', 'TRANSFER TO MARIA LOPEZ'],
  ['2026-11-09', '15.00', 'BOOK NOOK RETURN'],
  ['2026-11-10', '-25.61', 'PASTELARIA SOL LISBOA'],
  ['2026-11-09', '1500.00', 'ACME CORP PAYROLL'],
  ['2026-11-11', '-12.00', 'HERON HOLDING LTD'],
  ['2026-11-11', '-12.00', 'OTTER PRESS'],
  ['2026-11-13', '-88.00', 'RIVERSIDE GARAGE'],
  ['2026-11-15', '-300.00', 'CITY POWER'],
  ['2026-11-30', '-64.00', 'LARK SHOES'],
]
const ACCOUNT = '55 0000 7733'.replaceAll(' ', '')
const CARD = '4821'

function csv(rows: typeof BOOKED): string {
  return [
    'Date,Description,Amount,Currency',
    ...rows.map((row) => `${row[0]},${row[2]},${row[1]},USD`),
  ].join('\n')
}

function ofx(rows: typeof BOOKED, account: string): string {
  const entries = rows.map(
    ([day, amount, words], index) =>
      `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${day.replaceAll('-', '')}<TRNAMT>${amount}<FITID>F${index}<NAME>${words}</STMTTRN>`,
  )
  return `OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>${account}</BANKACCTFROM><BANKTRANLIST>${entries.join('\n')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`
}

function camt(rows: typeof BOOKED, account: string): string {
  const entries = rows.map(([day, amount, words], index) => {
    const isOut = amount.startsWith('-')
    const other = isOut ? 'Cdtr' : 'Dbtr'
    return `<Ntry><Amt Ccy="USD">${amount.replace('-', '')}</Amt><CdtDbtInd>${isOut ? 'DBIT' : 'CRDT'}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>S${index}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><${other}><Nm>${words}</Nm></${other}></RltdPties></TxDtls></NtryDtls></Ntry>`
  })
  return `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>${entries.join('')}</Stmt></BkToCstmrStmt></Document>`
}

function linesOf(file: string): Array<ImportLine> {
  const { statement } = readStatement(new TextEncoder().encode(file))
  const { lines, problems } = toLines(statement.rows, null)
  expect([...statement.problems, ...problems]).toEqual([])
  return lines.map((line) => importLine.parse(line))
}

let files = 0

async function bring(ledger: TestLedger, file: string): Promise<Record<string, number>> {
  files += 1
  const fileHash = String(files).padStart(64, '0')
  const entry = { title: 'statement', format: 'csv', lineCount: null, fileHash } as const
  const { id } = await ledger.imports.begin(entry, ANA)
  const lines = { lines: linesOf(file), accountId: null, taken: [] }
  const shown = await ledger.imports.preview(lines)
  const verdicts = await ledger.imports.add(id, lines)
  expect(verdicts).toEqual(shown)
  const counts = Object.groupBy(verdicts ?? [], ({ verdict }) => verdict)
  return Object.fromEntries(Object.entries(counts).map(([name, all]) => [name, all.length]))
}

async function aMonth(open: OpenDatabase): Promise<TestLedger> {
  const ledger = await openTestLedger(open)
  await ledger.rates.save([{ currency: 'USD', date: '2026-11-02', perEuro: '1.08' }])
  for (const mail of MAILS) await tell(ledger, mail)
  return ledger
}

async function tell(ledger: TestLedger, told: Told): Promise<void> {
  const mail = { account: CARD, occurredTime: null, ...told }
  await ledger.mails.record(aTelling([mail], { text: JSON.stringify(told) }))
}

/** The merchants of what waits because it may be told twice. */
async function asked(ledger: TestLedger): Promise<Array<string | null>> {
  const found = (await all(ledger)).filter(({ possibleDuplicateOf }) => possibleDuplicateOf)
  return found.map(({ merchant }) => merchant).sort()
}

export function describeMonth(open: OpenDatabase): void {
  describe('the statement of a month, on top of the mails of that month', () => {
    const known = { known: BOOKED.length }
    const formats = {
      'CSV, which names no account': csv(BOOKED),
      'OFX of the card': ofx(BOOKED, `xx${CARD}`),
      'OFX of the account behind the card': ofx(BOOKED, ACCOUNT),
      'CAMT.053 of the account behind the card': camt(BOOKED, ACCOUNT),
    }
    it.each(Object.entries(formats))('adds nothing: %s', async (_, file) => {
      const ledger = await aMonth(open)
      const before = await ledger.transactions.totals({})
      expect(await bring(ledger, file)).toEqual(known)
      expect(await all(ledger)).toHaveLength(MAILS.length)
      expect(await ledger.transactions.totals({})).toEqual(before)
      const [one] = await ledger.imports.list()
      // Of one account, in its currency, also what the mail told in another.
      expect(await ledger.imports.reconcile(one?.id ?? '')).toMatchObject([
        {
          currency: 'USD',
          statement: { count: BOOKED.length, sumMinor: 61004 },
          ledger: { count: BOOKED.length, sumMinor: 61004 },
          missing: [],
        },
      ])
    })

    it('adds nothing in any format after another, and each once where no mail told it', async () => {
      const ledger = await openTestLedger(open)
      expect(await bring(ledger, csv(BOOKED))).toEqual({ new: BOOKED.length })
      for (const file of Object.values(formats)) expect(await bring(ledger, file)).toEqual(known)
      expect(await all(ledger)).toHaveLength(BOOKED.length)
    })

    it('adds what is beyond an overlap, though the same ride is in both', async () => {
      const ledger = await openTestLedger(open)
      const ride = (day: string) => [day, '-2.75', 'METRO TRANSIT AUTHORITY'] as const
      const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(ride)
      expect(await bring(ledger, csv(days.slice(0, 3)))).toEqual({ new: 3 })
      expect(await bring(ledger, csv(days.slice(2)))).toEqual({ new: 2, known: 1 })
      expect(await bring(ledger, ofx(days.slice(1), ACCOUNT))).toEqual({ known: 4 })
      expect(await all(ledger)).toHaveLength(5)
    })

    it('adds what no mail told of, also on another account', async () => {
      const ledger = await aMonth(open)
      const more = ['2026-11-20', '-19.99', 'Streamly'] as const
      expect(await bring(ledger, csv([...BOOKED, more]))).toEqual({ ...known, new: 1 })
      const other = [
        ['2026-11-03', '-2.75', 'METRO TRANSIT AUTHORITY'],
        ['2026-11-14', '-40.00', 'FERN MARKET'],
        ['2026-11-15', '-41.00', 'FERN MARKET'],
      ] as const
      expect(await bring(ledger, ofx(other, '990001111'))).toEqual({ new: 3 })
    })

    it('asks where the bank booked more than the mail said, such as a tip', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 5000, merchant: 'TRATTORIA SOLE', occurredOn: '2026-11-10' }]),
      )
      const row = ['2026-11-12', '-60.00', 'TRATTORIA SOLE'] as const
      expect(await bring(ledger, csv([row]))).toEqual({ maybe: 1 })
      expect(await bring(ledger, ofx([row], CARD))).toEqual({ known: 1 })
    })
  })

  describe('the mails of a month, on top of its statement', () => {
    // Told in another currency, or by words of which the statement has none: those are new.
    const others = ['KIOSK 7', 'PASTELARIA SOL']
    const unnamed = ['HARBOR ATM 71', null]

    it.each([
      ['CSV, which names no account', csv(BOOKED)],
      ['OFX of the card', ofx(BOOKED, `xx${CARD}`)],
    ])('add nothing that it names: %s', async (_, file) => {
      const ledger = await openTestLedger(open)
      await bring(ledger, file)
      for (const told of MAILS) await tell(ledger, told)
      const added = (await all(ledger)).filter(({ mailId }) => mailId !== null)
      expect(added.map(({ merchant }) => merchant).sort()).toEqual([...unnamed, ...others].sort())
      expect(await asked(ledger)).toEqual(unnamed.sort())
      // The statement once more, and the mails: they are what they were.
      await bring(ledger, csv(BOOKED))
      for (const told of MAILS) await tell(ledger, told)
      expect(await all(ledger)).toHaveLength(BOOKED.length + added.length)
    })

    const ride = (day: string) => ({ amountMinor: 275, merchant: 'METRO TRANSIT', occurredOn: day })
    const booked = (day: string) => [day, '-2.75', 'METRO TRANSIT AUTHORITY'] as const

    it('leave equal rides of neighbouring days two', async () => {
      const ledger = await openTestLedger(open)
      await bring(ledger, csv([booked('2026-11-03'), booked('2026-11-04')]))
      // What happened after a statement's line is another ride.
      await tell(ledger, ride('2026-11-05'))
      expect(await all(ledger)).toHaveLength(3)
      await tell(ledger, ride('2026-11-03'))
      await tell(ledger, ride('2026-11-04'))
      expect(await all(ledger)).toHaveLength(3)
      await tell(ledger, { ...ride('2026-11-03'), occurredTime: '19:00' })
      expect(await all(ledger)).toHaveLength(4)
    })

    it('are found where the bank booked them days later, and once each', async () => {
      const ledger = await openTestLedger(open)
      await bring(ledger, csv([booked('2026-11-09')]))
      await tell(ledger, ride('2026-11-06'))
      expect(await all(ledger)).toHaveLength(1)
      await tell(ledger, { ...ride('2026-11-07'), occurredTime: '08:00' })
      expect(await all(ledger)).toHaveLength(2)
    })

    it('keep what they told of where the statement is undone', async () => {
      const ledger = await openTestLedger(open)
      await bring(ledger, csv([booked('2026-11-04'), booked('2026-11-05')]))
      await tell(ledger, ride('2026-11-04'))
      const [one] = await ledger.imports.list()
      await ledger.acts.undo(one?.act ?? '', ANA)
      expect(await all(ledger)).toMatchObject([{ localDate: '2026-11-04' }])
    })

    it('leave what the person deleted of it deleted, and are asked about on another account', async () => {
      const ledger = await openTestLedger(open)
      await bring(ledger, ofx([booked('2026-11-04')], ACCOUNT))
      await tell(ledger, ride('2026-11-03'))
      expect(await asked(ledger)).toEqual(['METRO TRANSIT'])
      await bring(ledger, csv([['2026-11-20', '-19.99', 'STREAMLY']]))
      const [streamly] = (await all(ledger)).filter(({ merchant }) => merchant === 'STREAMLY')
      await ledger.transactions.remove(streamly?.id ?? '', ANA)
      await tell(ledger, { amountMinor: 1999, merchant: 'STREAMLY', occurredOn: '2026-11-19' })
      expect((await all(ledger)).map(({ merchant }) => merchant)).not.toContain('STREAMLY')
    })
  })
}
