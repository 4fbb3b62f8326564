import type { Template } from '../../template/types.ts'

export const nubank: ReadonlyArray<Template> = [
  {
    id: 'not-yet',
    when: [
      'nao (foi|pode ser) {_}(aprovad~|concluíd~|realizad~|processad~)|(foi|está|fica) (agendad~|programad~)|(enviou|fez) uma cobrança|(limite|senha) {_}(foi|alterad~) {_}alterad~|ainda nao (recebemos|identificamos)|tentativa de (compra|saque|transferência|pix)|(pediu|solicitou) {money}',
    ],
    ignored: 'information',
  },
  {
    id: 'returned',
    kind: 'refund',
    isCommon: true,
    when: ['(foi|foram) devolvid~|devolução|devolveu (o|seu) pix'],
    unless: ['você devolveu'],
    sentences: ['{merchant} devolveu (o|seu) pix de {money}'],
  },
  {
    id: 'debited',
    kind: 'payment',
    isCommon: true,
    when: ['débito em conta', 'favorecido'],
    unless: ['agendad~|cancelad~|nao (foi|pode)|pix|transferência'],
    sentences: ['débito em conta {_}{money}'],
  },
  {
    id: 'paid',
    kind: 'payment',
    isCommon: true,
    unless: ['fatura|cobrança|agendad~|recusad~|nao (foi|pode)|estorn~|devolvid~'],
    sentences: ['você pagou {money} (para|a) {merchant} (via|em {date}|{date}|com|{stop})'],
  },
]
