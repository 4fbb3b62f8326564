import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'importe|monto',
  date: 'fecha y hora|fecha',
  account: 'cuenta origen|cuenta',
}
const OWN = '(con|de|desde|en|a) (tu|su) {_}(terminación|terminada en) {account}'
const AMOUNT = '(por|de) (un|una) (monto|importe|cantidad) (de|total de) {amount}'

/** "Te informamos que se ha realizado …" in one sentence, the amount "por un monto de". Its marketing has a domain of its own. */
export const santanderMexico: Bank = {
  ...knownBySender(
    'MX',
    'santander-mexico',
    'Santander México',
    ['santander.com.mx'],
    ['santander mexico', 'superlinea'],
  ),
  advertisers: ['envios.santander.com.mx'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'refund',
      kind: 'refund',
      when: ['(devolución|cancelación|reverso|reembolso) de [tu|una|la] (compra|cargo|pago)'],
      sentences: [
        AMOUNT,
        'por {money}',
        '(comercio|compra en|cargo en) {merchant} (con|en|a) (tu|su)',
        OWN,
      ],
      labels,
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      when: [
        '(se ha realizado|se realizó|realizaste) (una|un) (compra|pago|cargo) {_}(comercio|en)',
      ],
      sentences: [
        `(compra|pago|cargo) …${AMOUNT}`,
        '(compra|pago|cargo) {_}por {money}',
        'en el (comercio|establecimiento) {merchant} (con tu|con su|por|el {date}|{stop})',
        '(compra|cargo) en {merchant} (con tu|con su|por|el {date}|{stop})',
        OWN,
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(se ha realizado|se realizó|realizaste) (un retiro|una disposición)'],
      sentences: [
        AMOUNT,
        '(retiro|disposición) {_}(por|de) {money}',
        'en el cajero {merchant} (con|de) (tu|su)',
        OWN,
      ],
      labels,
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: [
        '(recibiste|has recibido|se ha recibido|se recibió) (una transferencia|un depósito|un abono)|(depósito|abono) {_}(en|a) (tu|su) cuenta',
      ],
      sentences: [
        AMOUNT,
        '(transferencia|depósito|abono) {_}(por|de) {money}',
        '(transferencia|depósito) {_}de {merchant} (por|en|a|el {date})',
        OWN,
      ],
      labels: { ...labels, merchant: 'ordenante|nombre del ordenante' },
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['(se ha realizado|se realizó|recibimos|realizaste|registramos) (un|tu|el) pago'],
      sentences: [AMOUNT, 'pago {_}(por|de) {money}', OWN],
      labels: { ...labels, merchant: 'servicio|convenio|empresa' },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: [
        '(se ha realizado|se realizó|realizaste|enviaste|hiciste) una transferencia|transferencia (enviada|exitosa)|transferiste',
      ],
      sentences: [
        AMOUNT,
        'transferencia {_}(por|de) {money}',
        '(a favor de|al beneficiario|a nombre de) {merchant} (por|desde|el {date}|{stop})',
        '(desde|de|con) (tu|su) {_}(terminación|terminada en) {account}',
      ],
      labels: {
        ...labels,
        merchant: 'beneficiario|nombre del beneficiario',
        account: 'cuenta origen|cuenta de cargo',
      },
    },
  ],
}
