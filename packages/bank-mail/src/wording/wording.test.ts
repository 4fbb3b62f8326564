import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learn } from './learn.ts'
import { propose } from './propose.ts'
import { teach } from './teach.ts'
import { invented, movement, taughtMail, type Values } from './testing.ts'
import type { Lesson, Wording } from './wording.ts'

const FIRST: Values = {
  amount: '12,50 EUR',
  merchant: 'BLUE CAFE',
  date: '4 glassen 2026',
  card: '**** 4417',
  balance: '810,22',
}
const SUBJECT = 'Zan kun plakko'

function taught(text = invented(FIRST), lesson: Lesson = movement()): Wording {
  const wording = learn(taughtMail(text, SUBJECT), lesson)
  if (wording === null) throw new Error('nothing was learned')
  return wording
}

function readBy(wordings: ReadonlyArray<Wording>, text: string, sentOn = '2026-03-21') {
  return propose(wordings, { subject: SUBJECT, text, sentOnIn: () => sentOn })
}

describe('one confirmed mail in an invented language', () => {
  it('reads the next ones, whatever their amounts, shops, cards and balances', () => {
    const next = invented({
      amount: '1.204,99 EUR',
      merchant: 'Tienda "El 88" de Ana & Co.',
      date: '19 glassen 2026',
      card: '**** 90',
      balance: '9',
    })
    expect(readBy([taught()], next)).toMatchObject({
      doubt: null,
      transaction: {
        kind: 'purchase',
        amountMinor: 120_499,
        currency: 'EUR',
        merchant: 'Tienda "El 88" de Ana & Co.',
        occurredOn: '2026-03-19',
        dateSource: 'body',
      },
    })
  })

  it('leaves a month that it never saw to the person, and then knows it', () => {
    const may = { ...FIRST, date: '2 florun 2026' }
    const wording = taught()
    expect(readBy([wording], invented(may), '2026-05-02')?.doubt).toBe('no_date')
    const again = teach(
      [wording],
      taughtMail(invented(may), SUBJECT, { sentOn: '2026-05-02' }),
      movement({ occurredOn: '2026-05-02' }),
    )
    if (again.status !== 'taught') throw new Error('nothing was learned')
    expect(again.refined).toBe(wording)
    for (const [date, day] of [
      ['3 florun 2026', '2026-05-03'],
      ['1 glassen 2026', '2026-03-01'],
    ] as const) {
      const read = readBy([again.wording], invented({ ...FIRST, date }), '2026-05-03')
      expect(read).toMatchObject({ doubt: null, transaction: { occurredOn: day } })
    }
  })

  it.each([
    ['a sentence more', `${invented(FIRST)}\nNe okazis.`, 'says_more'],
    ['another word', invented(FIRST).replace('Zan ', 'Malzan '), 'says_more'],
    [
      'a word at the end of the shop',
      invented({ ...FIRST, merchant: 'RED CAFE rifuzita' }),
      'no_merchant',
    ],
    ['a word less', invented(FIRST).replace('Skrivu nun', 'Skrivu'), 'says_less'],
    ['another amount', `${invented(FIRST)}\n99,00 EUR`, 'says_more'],
    ['no amount', invented(FIRST).replace('12,50 EUR', '---'), 'no_amount'],
    ['another style of number', invented({ ...FIRST, amount: '1.250 EUR' }), null],
    ['a sign', invented({ ...FIRST, amount: '-12,50 EUR' }), 'no_direction'],
    ['a currency of nobody', invented({ ...FIRST, amount: '12,50 ZZZ' }), 'says_more'],
    ['a day far away', invented({ ...FIRST, date: '4 glassen 2031' }), 'no_date'],
  ])('asks where the mail has %s', (_, text, doubt) => {
    expect(readBy([taught()], text)?.doubt).toBe(doubt)
  })

  it('knows a currency that the mail names', () => {
    const read = readBy([taught()], invented({ ...FIRST, amount: '12,50 USD' }))
    expect(read).toMatchObject({ doubt: null, transaction: { currency: 'USD', amountMinor: 1250 } })
  })

  it('says nothing of a mail in other words', () => {
    expect(readBy([taught()], 'Bona tago, jen la novaj kondichoj de nia banko.')).toBeNull()
  })
})

it('finds every value however long, and nothing else (property)', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,11}$/)
  const values = fc.record({
    minor: fc.integer({ min: 1, max: 99_999_999 }),
    merchant: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    day: fc.integer({ min: 1, max: 28 }),
    card: fc.integer({ min: 1000, max: 9999 }),
    balance: fc.integer({ min: 0, max: 10_000_000 }),
  })
  const wording = taught()
  fc.assert(
    fc.property(values, ({ minor, merchant, day, card, balance }) => {
      const text = invented({
        amount: `${written(minor)} EUR`,
        merchant,
        date: `${day} glassen 2026`,
        card: `**** ${card}`,
        balance: written(balance),
      })
      const read = readBy([wording], text, '2026-03-28')
      expect(read).toMatchObject({
        doubt: null,
        transaction: {
          amountMinor: minor,
          merchant,
          occurredOn: `2026-03-${String(day).padStart(2, '0')}`,
        },
      })
    }),
  )
})

function written(minor: number): string {
  const cents = String(minor % 100).padStart(2, '0')
  return `${new Intl.NumberFormat('de').format(Math.floor(minor / 100))},${cents}`
}

it('never takes an amount from a mail with a word more or less (property)', () => {
  const wording = taught()
  const tokens = invented(FIRST).split(' ')
  fc.assert(
    // Of four letters at least: three may be a currency's code, which makes a number an amount.
    fc.property(fc.nat(tokens.length - 1), fc.stringMatching(/^[a-z]{4,9}$/), (at, word) => {
      // Between the words of the shop's name, one more is a longer name.
      const before = tokens.slice(0, at).join(' ')
      fc.pre(!/BLUE|ved$/.test(tokens[at - 1] ?? '') && !/^tu$|BLUE/.test(tokens[at] ?? ''))
      const read = readBy([wording], `${before} ${word} ${tokens.slice(at).join(' ')}`)
      return read === null || read.doubt !== null
    }),
  )
})

it('reads tables, other digits and scripts without spaces', () => {
  const mail = (amount: string, shop: string) =>
    `ご利用のお知らせ\n利用日\t2026/03/04\n利用先\t${shop}\n利用金額\t${amount}円\nお問い合わせはこちら`
  const wording = learn(
    taughtMail(mail('2,849', '青空マート'), 'お知らせ'),
    movement({ amountMinor: 2849, currency: 'JPY', merchant: '青空マート' }),
  )
  const read = propose(wording ? [wording] : [], {
    subject: 'お知らせ',
    text: mail('15,000', 'ミドリ書店 駅前'),
    sentOnIn: () => '2026-03-04',
  })
  expect(read).toMatchObject({
    doubt: null,
    transaction: { amountMinor: 15_000, merchant: 'ミドリ書店 駅前' },
  })
})

describe('several mails of one wording', () => {
  const ad = (words: string) => `${invented(FIRST)}\n\n${words}`
  const mail = (text: string) => taughtMail(text, SUBJECT)

  it('find out by comparing what changes', () => {
    const one = taught(ad('Nova kredito por via domo'))
    const second = ad('Gajnu vojaghon al Marso')
    expect(readBy([one], second)?.doubt).toBe('says_more')
    const both = teach([one], mail(second), movement())
    if (both.status !== 'taught') throw new Error('nothing was learned')
    expect(readBy([both.wording], ad('Kafo senpage hodiau en iu butiko'))).toMatchObject({
      doubt: null,
      unread: 'Kafo senpage hodiau en iu butiko',
    })
    expect(readBy([both.wording], invented(FIRST))?.doubt).toBeNull()
  })

  it('know a line that is not always there', () => {
    const with_ = invented(FIRST).replace('Restu:', 'Kodo: Verda Steloj\nRestu:')
    const both = teach([taught()], mail(with_), movement())
    if (both.status !== 'taught') throw new Error('nothing was learned')
    expect(readBy([both.wording], with_)?.doubt).toBeNull()
    expect(readBy([both.wording], invented(FIRST))?.doubt).toBeNull()
  })

  it('tell a coincidence from a place', () => {
    const even = invented({ ...FIRST, balance: '12,50' })
    const other = invented({ ...FIRST, amount: '20,00 EUR' })
    const one = taught(even)
    expect(readBy([one], other)?.doubt).toBe('several_amounts')
    const both = teach([one], mail(other), movement({ amountMinor: 2000 }))
    if (both.status !== 'taught') throw new Error('nothing was learned')
    const next = readBy(
      [both.wording],
      invented({ ...FIRST, amount: '7,00 EUR', balance: '99,99' }),
    )
    expect(next).toMatchObject({ doubt: null, transaction: { amountMinor: 700 } })
  })

  it('are two wordings where a word tells a refund from a purchase', () => {
    const purchase = taught()
    const refund = invented(FIRST).replace('Zan ', 'Redon ')
    const second = teach([purchase], mail(refund), movement({ kind: 'refund' }))
    if (second.status !== 'taught') throw new Error('nothing was learned')
    expect(second.refined).toBeNull()
    const kindOf = (text: string) => readBy([purchase, second.wording], text)?.transaction?.kind
    expect([kindOf(invented(FIRST)), kindOf(refund)]).toEqual(['purchase', 'refund'])
  })

  it('ask where the same words were confirmed as money and as none', () => {
    const both = teach([taught()], mail(invented(FIRST)), { outcome: 'ignored', guess: movement() })
    if (both.status !== 'taught') throw new Error('nothing was learned')
    expect(readBy([both.wording], invented(FIRST))?.doubt).toBe('no_direction')
  })
})

it('keeps putting aside what was said to be no transaction, and only that', () => {
  const wording = taught(invented(FIRST), { outcome: 'ignored', guess: movement() })
  expect(readBy([wording], invented({ ...FIRST, amount: '99,00 EUR' }))).toMatchObject({
    outcome: 'ignored',
    doubt: null,
  })
  expect(readBy([wording], `${invented(FIRST)}\nOkazis!`)?.doubt).toBe('says_more')
})

it("keeps the person's own name for what the mail calls otherwise", () => {
  const wording = taught(
    invented(FIRST),
    movement({ merchant: 'The corner café', readMerchant: 'BLUE CAFE' }),
  )
  const nameIn = (merchant: string) =>
    readBy([wording], invented({ ...FIRST, merchant }))?.transaction?.merchant
  expect(nameIn('BLUE CAFE')).toBe('The corner café')
  expect(nameIn('RED CAFE')).toBe('RED CAFE')
})

it('learns nothing where the amount stands nowhere', () => {
  expect(learn(taughtMail(invented(FIRST), SUBJECT), movement({ amountMinor: 77_700 }))).toBeNull()
})
