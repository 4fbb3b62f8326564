import type { Template } from '../../template/types.ts'

export const csob: ReadonlyArray<Template> = [
  { id: 'to-come', when: ['bude na účtu|banka přijala platební příkaz'], ignored: 'reminder' },
  { id: 'balance', when: ['je na vašem účtu {_}aktuální zůstatek'], ignored: 'information' },
  {
    id: 'refund',
    kind: 'refund',
    isCommon: true,
    sentences: ['zaúčtována transakce platební kartou částka {money} detaily transakce vratka'],
  },
  {
    id: 'card',
    kind: 'purchase',
    isCommon: true,
    unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
    sentences: ['zaúčtována transakce platební kartou částka {money}'],
  },
]
