/** Mails that are no plain transaction: codes, statements, offers, a purchase that is refunded, and some for review. */
import { Temporal } from 'temporal-polyfill'
import type { Letter } from '../event.ts'
import type { DemoCountry } from '../life.ts'
import { randomOf } from '../random.ts'
import { bancolombiaAlert } from './bancolombia.ts'
import { homeLetters } from './extras-at-home.ts'
import { colombianPesos, dollars, slashDate } from './format.ts'
import { page } from './layout.ts'

const SMALL = 'You get this alert because of your settings.'
const CHASE = { name: 'Chase', address: 'no.reply.alerts@chase.com' }
const AMEX = { name: 'American Express', address: 'AmericanExpress@welcome.americanexpress.com' }

/** On which days of the month, and when, what comes; in the order in which a day has them. */
const EXTRAS = [
  { what: 'code', days: [3, 14, 22], time: '20:10' },
  { what: 'statement', days: [5], time: '06:30' },
  { what: 'offer', days: [11, 26], time: '10:00' },
  { what: 'declined', days: [19], time: '13:20' },
  // Days by which it recurs in no way.
  { what: 'returned', days: [5, 11], time: '17:20' },
  { what: 'refund', days: [8, 14], time: '11:45' },
  { what: 'cardPayment', days: [13], time: '09:30' },
  { what: 'unknown', days: [10], time: '16:05' },
  { what: 'impostor', days: [25], time: '18:40' },
] as const

type Letters = Partial<Record<(typeof EXTRAS)[number]['what'], () => Letter>>

function lettersOf(country: DemoCountry, date: string): Letters {
  const colombian = {
    declined: () => declined(date),
    cardPayment: () => cardPayment(date),
    impostor: () => impostor(date),
  }
  if (country === 'CO') return { ...homeLetters('CO', date), ...colombian }
  if (country !== 'US') return homeLetters(country, date)
  return {
    code: () => oneTimeCode(date),
    statement,
    offer,
    returned: () => returned(date),
    refund: () => refund(date),
    unknown: unknownBank,
    ...colombian,
  }
}

/** The letters of the local `date`, with the time of day at which they come. */
export function extrasOn(
  date: string,
  country: DemoCountry = 'US',
): Array<{ time: string; letter: Letter }> {
  const { day } = Temporal.PlainDate.from(date)
  const letters = lettersOf(country, date)
  return EXTRAS.flatMap(({ what, days, time }) => {
    const write = days.some((one) => one === day) ? letters[what] : undefined
    return write ? [{ time, letter: write() }] : []
  })
}

function oneTimeCode(date: string): Letter {
  const code = randomOf(`code ${date}`).between(100000, 999999)
  return {
    from: CHASE,
    subject: 'Your one-time code',
    html: page('Your one-time code', `Use ${code} to sign in. Do not share it.`, [], SMALL),
  }
}

function statement(): Letter {
  return {
    from: CHASE,
    subject: 'Your credit card statement is ready',
    html: page(
      'Your statement is ready',
      'The statement of your account ending in (...4417) is available online.',
      [
        ['Statement balance', '$1,843.27'],
        ['Minimum payment due', '$40.00'],
      ],
      SMALL,
    ),
  }
}

function offer(): Letter {
  return {
    from: { name: 'Capital One', address: 'capitalone@notification.capitalone.com' },
    subject: 'Earn up to $200 on your next purchases',
    html: page(
      'A special offer for you',
      'Earn up to $200 cash back when you spend $500 in the next three months. Terms apply.',
      [],
      'Unsubscribe from offers at any time.',
    ),
  }
}

function declined(date: string): Letter {
  return bancolombiaAlert(
    `Bancolombia: Tu compra por COP${colombianPesos(18990000)} en FALABELLA.COM con tu T.Cred *6038 fue rechazada el ${slashDate(date)} a las 13:20.`,
  )
}

/** Bought, and refunded three days later. */
function returned(date: string): Letter {
  const day = Temporal.PlainDate.from(date)
  const said = day.toLocaleString('en-US', { dateStyle: 'medium' })
  return {
    from: AMEX,
    subject: 'Large Purchase Approved',
    html: page(
      'There was a large purchase on your Card',
      'As you requested, we’re letting you know that this purchase was more than $10.00. Account Ending: 1009',
      [
        ['ZAPPOS.COM', `${dollars(refundedMinor(day.add({ days: 3 }).toString()))}*`],
        [said, ''],
      ],
      `*The amount above may not reflect the final amount. ${SMALL}`,
    ),
  }
}

/** What a refund of that day gives back, in cents. */
function refundedMinor(date: string): number {
  return randomOf(`refund ${date}`).between(1200, 6400)
}

function refund(date: string): Letter {
  return {
    from: AMEX,
    subject: 'Merchant credit/refund was issued to your account',
    text: [
      'See the merchant credit details',
      'VALERIA DUARTE',
      'Account Ending: 1009',
      'Your account has been credited',
      'Here are the merchant credits you received',
      `ZAPPOS.COM -${dollars(refundedMinor(date))}`,
    ].join('\n\n'),
  }
}

function cardPayment(date: string): Letter {
  return bancolombiaAlert(
    `Bancolombia: Pagaste COP${colombianPesos(45000000)} en la tarjeta de credito *6038 desde la cuenta *7714, el ${slashDate(date)} a las 09:30.`,
  )
}

/** A bank that nobody knows, with two amounts either of which could be the one. */
function unknownBank(): Letter {
  return {
    from: { name: 'Puget Harbor Credit Union', address: 'notices@pugetharborcu.example' },
    subject: 'Account activity notice',
    text: 'Hello Valeria,\n\nThere was activity on your share account ending 3350: $84.20, and $12.75 at North Pier Hardware.\n\nPuget Harbor Credit Union',
  }
}

/** Bancolombia's words from somebody else's address. */
function impostor(date: string): Letter {
  const alert = bancolombiaAlert(
    `Bancolombia: Compraste COP${colombianPesos(289900000)} en ALKOSTO con tu T.Cred *6038, el ${slashDate(date)} a las 18:38. Si no fuiste tu, entra en https://movimientos-seguros.example`,
  )
  return { ...alert, from: { name: 'Bancolombia', address: 'alertas@movimientos-seguros.example' } }
}
