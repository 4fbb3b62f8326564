import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/* The alerts that banks of Brazil word alike: "compra de R$ … em … no cartão final …", Pix, boleto. */

const CARD = '(cartão|conta) {_}(final|com final|terminado em) {account}'
const ON = 'em {date}'
const AFTER_SHOP =
  '(para o cartão|no cartão|com o cartão|cartão final|no débito|no crédito|foi|em {date}|às|aprovada|{stop})'

export const NOT_YET: IgnoringTemplate = {
  id: 'not-yet',
  when: [
    'não (foi|pôde ser) {_}(aprovad~|concluíd~|realizad~|processad~)|(foi|está|fica) (agendad~|programad~)|(enviou|fez) uma cobrança|(limite|senha) {_}(foi|alterad~) {_}alterad~|ainda não (recebemos|identificamos)',
  ],
  ignored: 'information',
}

export const RETURNED: RecordingTemplate = {
  id: 'returned',
  kind: 'refund',
  isCommon: true,
  when: ['(foi|foram) devolvid~|devolução'],
  sentences: [
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
  when: ['recebeu|pix recebido|transferência recebida|ted recebida'],
  unless: ['cobrança|pedido de|indique|convide|de volta'],
  sentences: [
    'recebeu {_}de {merchant} no valor de {money}',
    'recebeu {_}{money} de {merchant} (via|em {date}|por|na sua|{stop})',
    ON,
  ],
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  sentences: ['(enviou|transferiu) {_}{money} para {merchant} (via|em {date}|por|data|{stop})', ON],
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
  unless: ['não {_}aprovad~|estorno|cancelad~|estornad~'],
  sentences: [
    `compra {_}{money} em {_}x {_}{money} {_}em {merchant} ${AFTER_SHOP}`,
    `compra {_}{money} {_}(em|no estabelecimento) {merchant} ${AFTER_SHOP}`,
    `{money} em {merchant} ${AFTER_SHOP}`,
    CARD,
    ON,
  ],
}

export const COMMON = [
  NOT_YET,
  RETURNED,
  REFUND,
  INVOICE,
  RECEIVED,
  SENT,
  WITHDRAWAL,
  PURCHASE,
] as const
