/** The alerts that Spanish-speaking banks word alike: "compra por $… en … con tu tarjeta terminada en …". */
import type { IgnoringTemplate, RecordingTemplate } from '../template/types.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from './spanish-templates.ts'

/** The person's own card or account. */
export const OWN_PRODUCT =
  '(con|a|en|de|desde) (tu|su|la|tarjeta|td|tc) {_}(terminad~ en|finalizad~ en|terminación|final|*|nro.|no.|n°|-) {account}'

/** What may follow the name of a shop in a sentence. */
const AFTER_SHOP =
  '(con (tu|su|la|el|tarjeta|td|tc|cargo)|asociad~|en {digit} cuota[s]|mediante|a través|desde (tu|su)|el {date}|el día|el próximo|{date}|fue|tarjeta|{stop})'
const AFTER_PERSON =
  '(en (tu|su|la) cuenta|en (tu|su) (caja|tarjeta)|a (tu|su|la) cuenta|desde|con|en concepto|el {date}|el día|{date}|{stop})'
const FOR = '[realizad~|aprobad~|exitos~] [por|de|por valor de|por un monto de|por un valor de]'
const NOT_HAPPENED =
  'rechaz~|declin~|deneg~|negad~|intent~|pendiente|solicit~|programad~|programaste|agendad~|reversamos|anulamos|extornamos'

/** A purchase for which there was no money, in words that the first refusals do not know. */
export const REJECTED: IgnoringTemplate = {
  id: 'rejected',
  when: [
    'se (rechazó|declinó|denegó|negó)|(falta de|sin) (fondos|saldo|cupo)|faltan fondos|(fondos|saldo|cupo) insuficiente[s]',
  ],
  unless: ['devol~|reembols~|reintegr~'],
  ignored: 'declined',
}

/** What a card or its bills will cost: nothing was paid yet. */
export const BILL: IgnoringTemplate = {
  id: 'bill',
  when: [
    'total a pagar|(tu|su) resumen {_}(cerró|ya está|vence|disponible)|(servicios|facturas) por vencer',
  ],
  unless: ['compraste|pagaste|(consumo|compra|pago) (por|de) {money}|transfer~|retir~'],
  ignored: 'statement',
}

/** What could be paid in instalments, or lent: an invitation that names the amount of a purchase. */
export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: [
    '(podés|puedes|puede) (pagar|pasar|diferir) {_}(compra|consumo)|(pasa|pasá|difiere|diferí) a cuotas|aumento de cupo|(avance|préstamo|crédito) {_}(preaprobado|pre-aprobado|aprobado de hasta)',
  ],
  unless: ['realizaste|hiciste|se realizó|compraste|recibiste|transferiste|retiraste'],
  ignored: 'marketing',
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  unless: [TAKEN_BACK, NOT_HAPPENED],
  sentences: [
    `(compra|consumo|compraste|consumiste|gastaste) ${FOR} {money} en {merchant} ${AFTER_SHOP}`,
    `(compra|consumo|compraste|consumiste|gastaste) ${FOR} {money} {_}(con|tarjeta) {_}{account} en {merchant} ${AFTER_SHOP}`,
    '(compra|consumo|compraste|consumiste|gastaste) en {merchant} (por|de) [un monto de|un valor de|valor de] {money}',
    OWN_PRODUCT,
  ],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  unless: [TAKEN_BACK, NOT_HAPPENED],
  sentences: [
    `(retiro|retiraste|extracción|extrajiste) ${FOR} {money} (en el cajero automático|en cajero automático|en un cajero automático|en) {merchant} ${AFTER_SHOP}`,
    `(retiro|retiraste|extracción|extrajiste) ${FOR} {money} {_}(con|tarjeta) {_}{account} en {merchant} ${AFTER_SHOP}`,
    OWN_PRODUCT,
  ],
}

export const SALARY: RecordingTemplate = {
  id: 'salary',
  kind: 'deposit',
  isCommon: true,
  unless: [NOT_HAPPENED, 'adelanto|anticipo'],
  sentences: [
    '(acreditaron|acreditamos|acreditó|depositaron|depositó) (tus|sus|tu|su) (haberes|sueldo|salario|nómina) {_}{money}',
    '(abono|depósito|acreditación|pago) de (haberes|sueldo|salario|nómina|remuneración|remuneraciones) {_}{money}',
    '(abono|depósito) {_}{money} {_}(remuneración|sueldo|nómina|haberes|salario)',
    '(en|a) (tu|su) (cuenta|caja) {_}(terminad~ en|finalizad~ en|*|nro.|no.) {account}',
  ],
}

export const DEPOSIT: RecordingTemplate = {
  id: 'deposit',
  kind: 'deposit',
  isCommon: true,
  unless: [NOT_HAPPENED, 'a plazo|garantía|plazo fijo|préstamo'],
  sentences: [
    '(recibiste|recibió|se realizó|se registró) un depósito [en efectivo] (de|por) {money}',
    '(en|a) (tu|su) (cuenta|caja) {_}(terminad~ en|finalizad~ en|*|nro.|no.) {account}',
  ],
}

export const TRANSFER_IN: RecordingTemplate = {
  id: 'transfer-in',
  kind: 'transfer_in',
  isCommon: true,
  unless: [
    NOT_HAPPENED,
    'préstamo|devol~|reembols~|reintegr~|nómina|haberes|sueldo|salario|remunera~',
  ],
  sentences: [
    `(recibiste|has recibido|ha recibido|recibió) {_}{money} de [parte de] {merchant} ${AFTER_PERSON}`,
    '(recibiste|has recibido|ha recibido|recibió) {_}de {merchant} por {money}',
    'hola! {merchant} te (transfirió|envió) {money}',
    '{merchant} te (transfirió|envió|ha transferido|ha enviado|yapeó|plineó) {money}',
    `se acreditó {_}transferencia (de|por) {money} de {merchant} ${AFTER_PERSON}`,
    '(en|a) (tu|su) (cuenta|caja) {_}(terminad~ en|finalizad~ en|*|nro.|no.) {account}',
  ],
}

export const TRANSFER_OUT: RecordingTemplate = {
  id: 'transfer-out',
  kind: 'transfer_out',
  isCommon: true,
  unless: [
    NOT_HAPPENED,
    'recib~|acredit~|abon~|a (tu|su) (cuenta|favor|caja)|te (transfir~|envi~|han|ha)|devol~|reembols~',
  ],
  sentences: [
    `(transferencia|transferiste|enviaste) ${FOR} {money} a {merchant} ${AFTER_PERSON}`,
    `(transferencia|transferiste|enviaste) ${FOR} {money} desde (tu|su) {_}{account} a {merchant} ${AFTER_PERSON}`,
    '(transferencia|enviaste una transferencia) a {merchant} por {money}',
    '(de|desde) (tu|su) (cuenta|caja) {_}(terminad~ en|finalizad~ en|*|nro.|no.) {account}',
  ],
}

export const SPANISH_ALERTS = [
  NOT_DONE,
  REJECTED,
  TO_COME,
  BILL,
  OFFER,
  SALARY,
  DEPOSIT,
  PURCHASE,
  WITHDRAWAL,
  TRANSFER_IN,
  TRANSFER_OUT,
] as const
