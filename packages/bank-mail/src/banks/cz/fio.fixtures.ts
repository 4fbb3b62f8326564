import type { Fixture } from '../../template/fixture.ts'
import { refusalFixtures } from './refusal-fixtures.ts'

const from = 'Fio banka <automat@fio.cz>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'income, with the balance after it',
    mail: {
      from,
      subject: 'Fio banka - příjem na kontě',
      text: 'Příjem na kontě: 2600123456\nČástka: +1 500,50 CZK\nVS: 12\nZpráva příjemci: nájem\nAktuální zůstatek: 14 000,50 CZK\nProtiúčet: 123456/0800',
    },
    expect: {
      template: 'income',
      transactions: [{ kind: 'deposit', amount: '1500.50', currency: 'CZK' }],
    },
  },
  {
    name: 'expense',
    mail: {
      from,
      subject: 'Fio banka - výdaj na kontě',
      text: 'Výdaj na kontě: 2600123456\nČástka: -320,00 CZK\nVS: 7\nAktuální zůstatek: 13 680,50 CZK\nProtiúčet: 654321/0100',
    },
    expect: {
      template: 'expense',
      transactions: [{ kind: 'transfer_out', amount: '320.00', currency: 'CZK' }],
    },
  },
  {
    name: 'card',
    mail: {
      from,
      subject: 'Fio banka - výdaj na kontě',
      text: 'Výdaj na kontě: 2600123456\nČástka: -329,00 CZK\nVS: 7\nUS: LUMEN POTRAVINY PRAHA\nAktuální zůstatek: 13 680,50 CZK\nProtiúčet: Platba kartou',
    },
    expect: {
      template: 'card',
      transactions: [
        { kind: 'purchase', amount: '329.00', currency: 'CZK', merchant: 'LUMEN POTRAVINY PRAHA' },
      ],
    },
  },
  {
    name: 'balance',
    mail: {
      from,
      subject: 'Fio banka - zůstatek',
      text: 'Zůstatek na účtě 2600123456: 13 680,50 CZK',
    },
    expect: { template: 'balance', ignored: 'information' },
  },
  ...refusalFixtures('Fio banka <automat@fio.cz>'),
]
