import { expect, it } from 'vitest'
import type { Mail } from '../mail/mail.ts'
import { read } from '../read.ts'
import type { KeptWording } from './read-taught.ts'
import { teach } from './teach.ts'
import { movement, taughtMail } from './testing.ts'
import type { Wording } from './wording.ts'

const SUBJECT = 'Novedades de tu tarjeta'
const text = (shop: string, ad: string) =>
  `Hola, aquí tienes tu movimiento más reciente.\nPagaste 12,50 EUR en ${shop}.\n${ad}\nQuellbank, siempre cerca. Consulta los detalles cuando quieras.`

/** Taught by two mails, so that the words below the payment are known to change. */
function wordings(): Array<Wording> {
  let kept: Array<Wording> = []
  for (const ad of ['Gana un viaje a la luna', 'Descuentos en cines cada martes']) {
    const mail = taughtMail(text('BLUE CAFE', ad), SUBJECT)
    const taught = teach(kept, mail, movement({ occurredOn: '2026-03-05' }))
    if (taught.status === 'taught') kept = [taught.wording]
  }
  return kept
}

function readOf(
  body: string,
  from = 'notes@quellbank.example',
  taught: ReadonlyArray<Wording> = wordings(),
) {
  const mail: Mail = {
    messageId: null,
    from: { name: 'Quell', address: from },
    to: [],
    subject: SUBJECT,
    sentAt: '2026-03-09T12:00:00.000Z',
    headers: [],
    bodies: [body],
    attached: [],
    doubts: [],
  }
  const receivedAt = new Date('2026-03-09T12:00:05Z')
  const kept: Array<KeptWording> = taught.map((wording) => ({ ...wording, id: 'w1' }))
  return read(mail, { receivedAt, wordings: kept, admitted: true, banks: [] })
}

it('records what fits, and says by which wording', () => {
  expect(readOf(text('RED CAFE', 'Estrena cuenta sin costes'))).toMatchObject({
    outcome: 'recorded',
    template: 'wording/w1',
    transactions: [{ amountMinor: 1250, merchant: 'RED CAFE', occurredOn: '2026-03-09' }],
  })
})

it.each([
  ['where words change', text('RED CAFE', 'Esta compra fue rechazada por el comercio')],
  ['in the place of the shop', text('RED CAFE QUE FUE RECHAZADA', 'Gana un viaje a la luna')],
])('asks where a payment is taken back %s', (_, body) => {
  expect(readOf(body)).toMatchObject({ outcome: 'review', reason: 'declined' })
})

it('never reads the mail of another sender', () => {
  const other = readOf(text('RED CAFE', 'Gana un viaje a la luna'), 'notes@other.example')
  expect(other.template).not.toBe('wording/w1')
})

it('puts a time on the clock that the mail writes beside it', () => {
  const body = (amount: string, shop: string, time: string) =>
    `Zan ${amount} EUR ved ${shop} tu 2026-03-09 ${time} GMT+7. Dankvo pel Quellbank.`
  const mail = taughtMail(body('12,50', 'BLUE CAFE', '20:31'), SUBJECT, { sentOn: '2026-03-09' })
  const taught = teach([], mail, movement({ occurredOn: '2026-03-09' }))
  if (taught.status !== 'taught') throw new Error(taught.status)
  expect(readOf(body('9,20', 'RED CAFE', '08:05'), undefined, [taught.wording])).toMatchObject({
    template: 'wording/w1',
    transactions: [{ amountMinor: 920, occurredTime: '08:05', timeZone: 'Etc/GMT-7' }],
  })
})
