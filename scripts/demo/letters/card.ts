/** The card alerts of banks that the demo has for one country each: a sentence and a few rows. */
import type { DemoEvent, Letter } from '../event.ts'
import { slashDate } from './format.ts'
import { page } from './layout.ts'

type Words = {
  from: Letter['from']
  subject: string
  lead: string
  rows: readonly [amount: string, merchant: string, date: string, time: string, card: string]
  /** Of money that came in. */
  received: readonly [subject: string, lead: string, from: string]
  small: string
  amount(minor: number): string
  /** Of a local date; with slashes unless it is said. */
  day?(date: string): string
}

const WORDS = {
  bbva_mexico: {
    from: { name: 'BBVA', address: 'notificaciones@bbva.mx' },
    subject: 'Compra realizada con tu tarjeta',
    lead: 'Realizaste una compra con tu tarjeta de crédito.',
    rows: ['Monto', 'Comercio', 'Fecha', 'Hora', 'Tarjeta'],
    received: [
      'Recibiste una transferencia',
      'Recibiste una transferencia SPEI en tu cuenta.',
      'Ordenante',
    ],
    small: 'Este aviso depende de tus preferencias.',
    amount: (minor) => `$${decimal(minor, 'en-US')} MXN`,
  },
  nubank: {
    from: { name: 'Nubank', address: 'todomundo@nubank.com.br' },
    subject: 'Compra aprovada no cartão',
    lead: 'Sua compra no cartão de crédito foi aprovada.',
    rows: ['Valor', 'Estabelecimento', 'Data', 'Hora', 'Cartão'],
    received: [
      'Você recebeu uma transferência',
      'Você recebeu uma transferência na sua conta.',
      'De',
    ],
    small: 'Você recebe este aviso por causa das suas preferências.',
    amount: (minor) => `R$ ${decimal(minor, 'pt-BR')}`,
  },
  caixabank: {
    from: { name: 'CaixaBank', address: 'avisos@caixabank.com' },
    subject: 'Compra con tu tarjeta',
    lead: 'Has realizado una compra con tu tarjeta.',
    rows: ['Importe', 'Comercio', 'Fecha', 'Hora', 'Tarjeta'],
    received: [
      'Transferencia recibida',
      'Has recibido una transferencia en tu cuenta.',
      'Ordenante',
    ],
    small: 'Este aviso depende de tus preferencias.',
    amount: (minor) => `${decimal(minor, 'es-ES')} EUR`,
  },
  ing_germany: {
    from: { name: 'ING', address: 'info@ing.de' },
    subject: 'Kartenzahlung',
    lead: 'Sie haben mit Ihrer Karte bezahlt.',
    rows: ['Betrag', 'Händler', 'Datum', 'Uhrzeit', 'Karte'],
    received: ['Zahlungseingang', 'Sie haben eine Überweisung erhalten.', 'Auftraggeber'],
    small: 'Sie erhalten diese Nachricht wegen Ihrer Einstellungen.',
    amount: (minor) => `${decimal(minor, 'de-DE')} EUR`,
    day: (date) => date.split('-').reverse().join('.'),
  },
  hdfc: {
    from: { name: 'HDFC Bank InstaAlerts', address: 'alerts@hdfcbank.net' },
    subject: 'Transaction alert for your credit card',
    lead: 'You have made a purchase with your HDFC Bank credit card.',
    rows: ['Amount', 'Merchant', 'Date', 'Time', 'Card'],
    received: [
      'Your account has been credited',
      'You have received a transfer in your HDFC Bank account.',
      'From',
    ],
    small: 'You get this alert because of your settings.',
    amount: (minor) => `Rs. ${decimal(minor, 'en-US')}`,
  },
} satisfies Record<string, Words>

export type CardBank = keyof typeof WORDS

/** Who signs that bank's mails, and what stands small at their end. */
export function signatureOf(bank: CardBank): Pick<Words, 'from' | 'small'> {
  const { from, small } = WORDS[bank]
  return { from, small }
}

/** A subject, and a first sentence. */
export type Told = readonly [subject: string, lead: string]

/** `told` in place of what is told of a purchase. */
export function cardLetter(bank: CardBank, told?: Told) {
  return ({ kind, amountMinor, who, date, time }: DemoEvent): Letter => {
    const { subject: own, lead: ownLead, ...words }: Words = WORDS[bank]
    const { from, rows, received, small, amount } = words
    const isReceived = kind === 'transfer_in' || kind === 'deposit'
    const [subject, lead, sender] = isReceived ? received : [...(told ?? [own, ownLead]), '']
    const [amountLabel, merchant, day, hour, card] = rows
    const table = [
      [amountLabel, amount(amountMinor)],
      [isReceived ? sender : merchant, who],
      [day, (words.day ?? slashDate)(date)],
      [hour, time],
      ...(isReceived ? [] : [[card, '•••• 6038'] as const]),
    ] as const
    return { from, subject, html: page(subject, lead, table, small) }
  }
}

function decimal(minor: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  })
  return format.format(minor / 100)
}
