import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * The alerts that banks of Brazil word alike: "compra de R$ … em … no cartão final …", Pix, boleto.
 * "nao" stands without its accent: with it, "no" would match as well, as it does in a mail that lost
 * its charset.
 */

const CARD = '(cartão|conta) {_}(final|com final|terminado em) {account}'
const ON = 'em {date}'
const AFTER_SHOP =
  '(para o cartão|no cartão|com (o|seu) cartão|cartão final|no débito|no crédito|foi|em {date}|às|aprovada|{date}|{stop})'

export const NOT_YET: IgnoringTemplate = {
  id: 'not-yet',
  when: [
    'nao (foi|pode ser) {_}(aprovad~|concluíd~|realizad~|processad~)|(foi|está|fica) (agendad~|programad~)|(enviou|fez) uma cobrança|(limite|senha) {_}(foi|alterad~) {_}alterad~|ainda nao (recebemos|identificamos)|tentativa de (compra|saque|transferência|pix)|(pediu|solicitou) {money}',
  ],
  ignored: 'information',
}

export const RETURNED: RecordingTemplate = {
  id: 'returned',
  kind: 'refund',
  isCommon: true,
  when: ['(foi|foram) devolvid~|devolução|devolveu (o|seu) pix'],
  unless: ['você devolveu'],
  sentences: [
    '{merchant} devolveu (o|seu) pix de {money}',
    'devolução {_}de {money} de {merchant} (em {date}|{date}|{stop})',
    '{money} {_}(foi|foram) devolvid~',
    'devolução {_}de {money}',
    'enviou para {merchant} foi',
  ],
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  sentences: [
    'estorno de {money} {_}(em|de) {merchant} (no cartão|cartão|foi|em {date}|{stop})',
    'estorno de {money}',
    CARD,
    ON,
  ],
}

export const INVOICE: RecordingTemplate = {
  id: 'invoice',
  kind: 'payment',
  isCommon: true,
  when: ['pagamento {_}(recebido|fatura)', 'recebemos|recebido|foi pag~|pagamento efetuado'],
  unless: ['vence~|fechou'],
  sentences: ['pagamento {_}fatura {_}{money}', CARD, ON],
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: ['recebeu|pix recebido|transferência recebida|ted recebida|te (enviou|transferiu|mandou)'],
  unless: ['cobrança|pedido de|indique|convide|de volta|cashback|ganhou'],
  sentences: [
    'recebeu {_}de {merchant} no valor de {money}',
    'recebeu {_}{money} de {merchant} (via|em {date}|por|na sua|{date}|{stop})',
    '(pix|ted|doc|transferência) recebid~ {_}{money} de {merchant} (via|em {date}|por|na sua|{date}|{stop})',
    '(pix|ted|doc|transferência) recebid~ de {merchant} no valor de {money}',
    'valor recebido {money}',
    '{merchant} te (enviou|transferiu|mandou) [um pix de] {money}',
    'recebeu uma transferência de {merchant} e o valor',
    ON,
  ],
}

export const SALARY: RecordingTemplate = {
  id: 'salary',
  kind: 'deposit',
  isCommon: true,
  unless: ['adiantamento|antecip~|empréstimo|portabilidade|traga'],
  sentences: ['(seu salário de|salário no valor de) {money} (caiu|foi (depositado|creditado))', ON],
}

export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  when: ['(pagamento de boleto|boleto) (realizado|efetuado|pago)|boleto pago'],
  unless: ['agendad~|vence~|nao (foi|pode)|cancelad~'],
  labels: {
    amount: 'valor pago|valor',
    merchant: 'beneficiário|favorecido',
    date: 'data do pagamento|data',
  },
  stops: ['data', 'valor', 'banco'],
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  unless: ['te (enviou|transferiu)|cobrança|devolvid~|agendad~|programad~'],
  sentences: [
    '(enviou|transferiu|fez um pix de) {_}{money} para {merchant} (via|em {date}|por|data|{date}|{stop})',
    'transferência {_}de {money} para {merchant} foi (realizada|concluída|enviada)',
    ON,
  ],
}

export const PAID: RecordingTemplate = {
  id: 'paid',
  kind: 'payment',
  isCommon: true,
  unless: ['fatura|cobrança|agendad~|recusad~|nao (foi|pode)|estorn~|devolvid~'],
  sentences: [
    'você pagou {money} (para|a) {merchant} (via|em {date}|{date}|com|{stop})',
    'pagamento de {money} para {merchant} foi (aprovado|realizado|concluído|efetuado)',
    ON,
  ],
}

export const DEBITED: RecordingTemplate = {
  id: 'debited',
  kind: 'payment',
  isCommon: true,
  when: ['débito em conta', 'favorecido'],
  unless: ['agendad~|cancelad~|nao (foi|pode)|pix|transferência'],
  sentences: ['débito em conta {_}{money}', CARD, ON],
  labels: { merchant: 'favorecido' },
  stops: ['data', 'conta'],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  sentences: ['saque {_}(de|no valor de) {money}', CARD, ON],
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  when: ['compra', 'aprovad~'],
  unless: ['nao {_}aprovad~|estorno|cancelad~|estornad~'],
  sentences: [
    `compra {_}{money} em {_}x {_}{money} {_}em {merchant} ${AFTER_SHOP}`,
    `{money} em {date} em {merchant} ${AFTER_SHOP}`,
    `compra {_}{money} {_}(no estabelecimento {merchant} ${AFTER_SHOP}|em {date}|em {merchant} ${AFTER_SHOP})`,
    `{money} (no\\(a\\) {merchant} ${AFTER_SHOP}|em {date}|em {merchant} ${AFTER_SHOP})`,
    'final {account} - {merchant} [no] valor [de] {money}',
    CARD,
    ON,
  ],
}

/** "Compra no débito, SHOP, R$ …, cartão final …": everything between commas. */
export const PURCHASE_LIST: RecordingTemplate = {
  id: 'purchase-list',
  kind: 'purchase',
  isCommon: true,
  unless: ['recusad~|negad~|nao {_}aprovad~|estorno|cancelad~|estornad~'],
  sentences: ['compra no (débito|crédito) {merchant} {money}', CARD],
}

export const COMMON = [
  NOT_YET,
  RETURNED,
  REFUND,
  INVOICE,
  DEBITED,
  BILL,
  SALARY,
  RECEIVED,
  SENT,
  PAID,
  WITHDRAWAL,
  PURCHASE,
  PURCHASE_LIST,
] as const
