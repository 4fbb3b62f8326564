import type { Bank } from '../../template/types.ts'
import { REFUSALS } from './refusals.ts'

const REST = ['dne {date}', 'číslo pk {account}', 'místo {merchant} {end}', 'na účtu {account}']

/** Info 24: "dne … byla na účtu … zaúčtována …", signed amount, details, the balance behind. */
export const csob: Bank = {
  id: 'csob',
  name: 'ČSOB',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  currency: 'CZK',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['csob.cz'],
  names: ['csob'],
  templates: [
    ...REFUSALS,
    {
      id: 'to-come',
      when: ['bude na účtu|banka přijala platební příkaz'],
      ignored: 'reminder',
    },
    {
      id: 'balance',
      when: ['je na vašem účtu {_}aktuální zůstatek'],
      ignored: 'information',
    },
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      sentences: [
        'zaúčtována transakce platební kartou částka {money} detaily transakce vratka',
        ...REST,
      ],
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['zaúčtována transakce platební kartou částka {money}', ...REST],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['zaúčtován hotovostní výběr částka {money}', ...REST],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['zaúčtován hotovostní vklad částka {money}', ...REST],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['zaúčtována transakce (tps|zps) částka {money} z účtu', ...REST],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['nebyl~|neproveden~|stornov~|zrušen~'],
      sentences: ['zaúčtována transakce (tps|zps) částka {money} na účet', ...REST],
    },
  ],
}
