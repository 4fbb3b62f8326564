import type { Lexicon } from './lexicon.ts'

/** Albanian: the words of short alerts. */
export const ALBANIAN: Lexicon = {
  code: 'sq',
  words:
    'llogari~ juaj transaksion~ gjendja shuma eshte keni blerje pagese pagesa nga derguar kreditua',
  countries: 'AL XK',
  fields: {
    merchant: 'tregtari|pika e shitjes|dyqani',
    payee: 'përfituesi|marrësi|për',
    payer: 'dërguesi|urdhëruesi|nga',
    description: 'përshkrimi|detaje|qëllimi',
    other:
      'shuma|data|ora|karta|llogaria|gjendja [e disponueshme]|balanca|statusi|komisioni|monedha|referenca',
    at: 'te|tek|në|pranë',
    to: 'te|tek|drejt|për',
    from: 'nga',
    ends: 'më|me|në datë|datë|nga llogaria|në kartën|në llogarinë|u|është|karta|gjendja|{date}|{time}|{amount}',
    notName: 'karta|kartën|llogaria|llogarinë|llogarisë|juaj|shuma|gjendja|data|banka',
    account: 'karta|kartën|kartës|kartë|llogaria|llogarinë|llogarisë',
    own: 'juaj',
  },
  declined:
    'refuz~|dështo~|nuk u (krye|realizua|pranua|autorizua)|fonde të pamjaftueshme|pamjaftueshme|skaduar',
  reversed: 'u (kthye|anulua|stornua)|anulua~|storn~',
  pending: 'në pritje|në proces|rezervuar',
  requested: 'kërkes~ për pagesë',
  scheduled: 'planifikuar|do të (debitohet|kryhet|paguhet)',
  condition: 'nëse|në rast|mund|kur|çdo',
  general: 'transaksionet|pagesat|blerjet',
  doubts: {
    notDone: 'refuz~|dështo~|anulua~|në pritje|kodi juaj',
    undoing: 'kthye|anul~|storn~',
  },
  refusals: { subject: { otp: 'kodi i (verifikimit|sigurisë)' } },
  said: {
    refund: 'u kthye|rimbursim~|kthim (i|nga)',
    withdrawal: 'tërheqje~',
    transfer_in: 'keni marrë|u kreditua|kreditim|transfertë hyrëse|pranuar {money}',
    deposit: 'depozitim~|paga',
    transfer_out: 'keni (dërguar|transferuar)|transfertë dalëse',
    fee: 'komision i',
    purchase: 'blerje|pagesë me kartë|pagese me karte|keni (blerë|paguar)|u debitua|debitim',
  },
  named: { payment: 'pagesë|pagesa' },
  vague: { transfer_out: 'transfertë', purchase: 'transaksion~' },
  amounts: {
    moved: 'shuma|vlera|vlerë|prej',
    fee: 'komisioni|tarifa',
    balance: 'gjendja[ e disponueshme]|balanca|disponueshme',
    other: 'limiti|kufiri|kursi',
  },
}
