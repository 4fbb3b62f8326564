/** What is no plain purchase in the lives that happen in one place, in each country's words. */
import { Temporal } from 'temporal-polyfill'
import type { Letter } from '../event.ts'
import type { DemoCountry } from '../life.ts'
import { randomOf } from '../random.ts'
import { BANCOLOMBIA } from './bancolombia.ts'
import { type CardBank, cardLetter, signatureOf, type Told } from './card.ts'
import { page } from './layout.ts'

type Words = {
  from: Letter['from']
  small: string
  /** `#`: the code. */
  code: Told
  statement: Told
  /** The last: how to be rid of them. */
  offer: readonly [...Told, string]
  /** Of a bank that nobody knows, with two amounts either of which could be the one. */
  unknown: Letter
  card?: CardWords
}

/** In the shape of the bank's alerts about cards; amounts in minor units. */
type CardWords = {
  bank: CardBank
  refund: Told
  returned: readonly [who: string, low: number, high: number]
  declined: Told
  refused: readonly [who: string, minor: number]
  /** What looks like the bank's address. */
  impostor: string
}

const WORDS: Readonly<Record<Exclude<DemoCountry, 'US'>, Words>> = {
  CO: {
    ...BANCOLOMBIA,
    code: ['Tu código de verificación', 'Tu código es #. No lo compartas con nadie.'],
    statement: [
      'Tu extracto ya está disponible',
      'El extracto de tu tarjeta de crédito *6038 ya está disponible en la app.',
    ],
    offer: [
      'Gana hasta $50.000 en tus próximas compras',
      'Promoción para ti: gana hasta $50.000 de regalo al gastar $300.000 este mes. Aplican términos y condiciones.',
      'Si no quieres recibir más promociones, cancela tu suscripción.',
    ],
    unknown: {
      from: { name: 'Cooperativa Los Cerros', address: 'avisos@loscerros.example' },
      subject: 'Aviso de movimiento en tu cuenta',
      text: 'Hola, Valeria:\n\nHubo movimientos en tu cuenta terminada en 3350: COP 84.200, y COP 12.750 en Ferretería La Paloma.\n\nCooperativa Los Cerros',
    },
  },
  MX: {
    ...signatureOf('bbva_mexico'),
    code: ['Tu código de verificación', 'Tu código es #. No lo compartas con nadie.'],
    statement: [
      'Tu estado de cuenta está listo',
      'El estado de cuenta de tu tarjeta ya está disponible en la app.',
    ],
    offer: [
      'Gana hasta $500 en tus próximas compras',
      'Promoción para ti: gana hasta $500 de bonificación al gastar $3,000 este mes. Aplican términos y condiciones.',
      'Si no quieres recibir más promociones, cancela tu suscripción.',
    ],
    unknown: {
      from: { name: 'Caja Popular del Valle', address: 'avisos@cajadelvalle.example' },
      subject: 'Aviso de movimiento en tu cuenta',
      text: 'Hola, Valeria:\n\nHubo movimientos en tu cuenta terminación 3350: $842.00 MXN, y $127.50 MXN en Ferretería La Paloma.\n\nCaja Popular del Valle',
    },
    card: {
      bank: 'bbva_mexico',
      refund: ['Devolución en tu tarjeta', 'Recibiste la devolución de una compra en tu tarjeta.'],
      returned: ['LIVERPOOL', 29_900, 129_900],
      declined: [
        'Compra rechazada',
        'Tu compra con tu tarjeta de crédito fue rechazada por fondos insuficientes.',
      ],
      refused: ['PALACIO DE HIERRO', 1_899_000],
      impostor: 'avisos@bbva-seguridad.example',
    },
  },
  BR: {
    ...signatureOf('nubank'),
    code: ['Seu código de verificação', 'Seu código é #. Não compartilhe com ninguém.'],
    statement: ['Sua fatura fechou', 'A fatura do seu cartão está disponível no aplicativo.'],
    offer: [
      'Ganhe até R$ 100 em suas próximas compras',
      'Oferta para você: ganhe até R$ 100 de cashback ao gastar R$ 600 neste mês. Consulte o regulamento.',
      'Para não receber mais ofertas, cancele a inscrição.',
    ],
    unknown: {
      from: { name: 'Cooperativa Serra Azul', address: 'avisos@serraazul.example' },
      subject: 'Aviso de movimentação na sua conta',
      text: 'Olá, Valeria,\n\nHouve movimentação na sua conta final 3350: R$ 184,20, e R$ 42,75 em Ferragens Aurora.\n\nCooperativa Serra Azul',
    },
    card: {
      bank: 'nubank',
      refund: ['Estorno no cartão', 'Você recebeu o estorno de uma compra no seu cartão.'],
      returned: ['MAGAZINE LUIZA', 5_900, 24_900],
      declined: [
        'Compra recusada',
        'Sua compra no cartão de crédito foi recusada por falta de limite.',
      ],
      refused: ['FAST SHOP', 389_900],
      impostor: 'avisos@nubank-seguro.example',
    },
  },
  ES: {
    ...signatureOf('caixabank'),
    code: ['Tu código de verificación', 'Tu código es #. No lo compartas con nadie.'],
    statement: [
      'Tu extracto ya está disponible',
      'Ya puedes consultar el extracto mensual de tu tarjeta en la app.',
    ],
    offer: [
      '10 % de descuento en tus próximas compras',
      'Aprovecha esta promoción: 10 % de descuento en tiendas de moda hasta el domingo. Consulta las condiciones.',
      'Si no quieres recibir más promociones, date de baja.',
    ],
    unknown: {
      from: { name: 'Caja Rural de la Vega', address: 'avisos@cajadelavega.example' },
      subject: 'Aviso de movimiento en tu cuenta',
      text: 'Hola, Valeria:\n\nHa habido movimientos en tu cuenta terminada en 3350: 84,20 EUR, y 12,75 EUR en Ferretería La Paloma.\n\nCaja Rural de la Vega',
    },
    card: {
      bank: 'caixabank',
      refund: [
        'Devolución en tu tarjeta',
        'Has recibido la devolución de una compra en tu tarjeta.',
      ],
      returned: ['ZARA', 1_995, 7_995],
      declined: [
        'Compra denegada',
        'Tu compra con la tarjeta ha sido denegada por falta de saldo.',
      ],
      refused: ['MEDIAMARKT', 89_900],
      impostor: 'avisos@caixabank-segura.example',
    },
  },
  DE: {
    ...signatureOf('ing_germany'),
    code: ['Ihr Bestätigungscode', 'Ihr Code lautet #. Geben Sie ihn an niemanden weiter.'],
    statement: [
      'Ihr Kontoauszug ist da',
      'Ihr neuer Kontoauszug liegt in der Post-Box für Sie bereit.',
    ],
    offer: [
      'Angebot: 10 % Rabatt auf Ihre nächsten Einkäufe',
      'Sparen Sie bis Sonntag 10 % in Modegeschäften. Es gelten die Bedingungen.',
      'Keine Angebote mehr? Hier können Sie sich abmelden.',
    ],
    unknown: {
      from: { name: 'Volksbank Auental', address: 'hinweis@volksbank-auental.example' },
      subject: 'Umsatz auf Ihrem Konto',
      text: 'Guten Tag Valeria,\n\nauf Ihrem Konto mit der Endung 3350 gab es Umsätze: 84,20 EUR, und 12,75 EUR bei Eisenwaren Hoffmann.\n\nVolksbank Auental',
    },
    card: {
      bank: 'ing_germany',
      refund: ['Gutschrift auf Ihrer Karte', 'Sie haben eine Erstattung auf Ihre Karte erhalten.'],
      returned: ['ZALANDO', 1_995, 7_995],
      declined: ['Kartenzahlung abgelehnt', 'Ihre Kartenzahlung wurde abgelehnt.'],
      refused: ['MEDIA MARKT', 89_900],
      impostor: 'hinweis@ing-sicherheit.example',
    },
  },
  IN: {
    ...signatureOf('hdfc'),
    code: ['Your one-time password', 'Your OTP is #. Do not share it with anyone.'],
    statement: [
      'Your credit card statement is ready',
      'The statement of your credit card ending 6038 is available online.',
    ],
    offer: [
      'Earn up to Rs. 1,000 on your next purchases',
      'A special offer for you: earn up to Rs. 1,000 cashback when you spend Rs. 10,000 this month. Terms apply.',
      'Unsubscribe from offers at any time.',
    ],
    unknown: {
      from: { name: 'Nandi Hills Co-operative Bank', address: 'notices@nandihillsbank.example' },
      subject: 'Account activity notice',
      text: 'Dear Valeria,\n\nThere was activity on your account ending 3350: Rs. 2,400.00, and Rs. 375.00 at Ganesh Hardware Stores.\n\nNandi Hills Co-operative Bank',
    },
    card: {
      bank: 'hdfc',
      refund: [
        'Refund to your credit card',
        'You have received a refund on your HDFC Bank credit card.',
      ],
      returned: ['MYNTRA', 59_900, 249_900],
      declined: [
        'Transaction declined',
        'Your transaction with your HDFC Bank credit card was declined.',
      ],
      refused: ['CROMA', 6_499_000],
      impostor: 'alerts@hdfcbank-secure.example',
    },
  },
}

/** Each mail of that country, by what it is. */
export function homeLetters(country: Exclude<DemoCountry, 'US'>, date: string) {
  const { from, small, code, statement, offer, unknown, card } = WORDS[country]
  const plain = ([subject, lead]: Told, last = small): Letter => ({
    from,
    subject,
    html: page(subject, lead, [], last),
  })
  return {
    code: () => {
      const number = randomOf(`${country} ${date}`).between(100_000, 999_999)
      return plain([code[0], code[1].replace('#', `${number}`)])
    },
    statement: () => plain(statement),
    offer: () => plain([offer[0], offer[1]], `${offer[2]} ${small}`),
    unknown: () => unknown,
    ...(card && cardLetters(card, date)),
  }
}

function cardLetters({ bank, ...words }: CardWords, date: string) {
  const [, low, high] = words.returned
  /** What a refund of that day gives back: whole, as prices there are. */
  const amountOn = (day: string) =>
    Math.round(randomOf(`refund ${day}`).between(low, high) / 100) * 100
  const letter = (who: string, amountMinor: number, time: string, told?: Told): Letter =>
    cardLetter(bank, told)({ bank, kind: 'purchase', amountMinor, who, date, time })
  return {
    // Bought, and refunded three days later.
    returned: () => {
      const refunded = Temporal.PlainDate.from(date).add({ days: 3 }).toString()
      return letter(words.returned[0], amountOn(refunded), '17:20')
    },
    refund: () => letter(words.returned[0], amountOn(date), '11:45', words.refund),
    declined: () => letter(...words.refused, '13:20', words.declined),
    impostor: () => {
      const { from, ...rest } = letter(...words.refused, '18:38')
      return { ...rest, from: { ...from, address: words.impostor } }
    },
  }
}
