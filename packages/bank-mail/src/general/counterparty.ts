/** Where money went or came from, by the sentences alerts share. */
import type { Direction } from '../kinds.ts'
import type { Pattern } from '../template/types.ts'

const END =
  ' ({stop}|on {date}|el {date}|em {date}|le {date}|am {date}|{date}|with|using|con tu|con su|desde|por|a las|at {digit}|via|ref|from your|to your|has|was|for)'

/** Sentences that name the counterparty, by direction; the label of a field is looked for before. */
export const COUNTERPARTY_SENTENCES: Readonly<Record<Direction, ReadonlyArray<Pattern>>> = {
  out: [
    `(at|with|to) {merchant}${END}`,
    `(en|a|para) {merchant}${END}`,
    `(em|no|na|para) {merchant}${END}`,
    `(chez|à) {merchant}${END}`,
    `(bei|an) {merchant}${END}`,
  ],
  in: [`from {merchant}${END}`, `de {merchant}${END}`, `von {merchant}${END}`],
}

export const COUNTERPARTY_LABELS: Readonly<Record<Direction, Pattern>> = {
  out: 'merchant name|merchant|store|where|payee|paid to|payment to|recipient|to|comercio|nombre del comercio|establecimiento|lugar de transacción|lugar|empresa|beneficiario|nombre del beneficiario|destinatario|enviado a|nombre destino|estabelecimento|favorecido|commerçant|bénéficiaire|händler|empfänger|merchant / atm|penerima|obchodník',
  in: 'from|sender|remitter|ordenante|remitente|nombre del ordenante|enviado por|origen|remetente|pagador|auftraggeber|expéditeur|pengirim|odesílatel',
}
