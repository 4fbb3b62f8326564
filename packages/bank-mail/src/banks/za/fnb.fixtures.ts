import type { Fixture } from '../../template/fixture.ts'

const from = 'FNB <inContact@fnb.co.za>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'purchase',
    mail: {
      from,
      subject: 'inContact',
      text: 'FNB:-) R1,259.45 reserved for purchase @ GROCER SANDTON from FNB card a/c..123456 using card..4455. Avail R8,000.00. 9Feb 18:02',
    },
    expect: {
      template: 'purchase',
      transactions: [
        {
          kind: 'purchase',
          amount: '1259.45',
          currency: 'ZAR',
          merchant: 'GROCER SANDTON',
          account: '4455',
        },
      ],
    },
  },
  {
    name: 'withdrawal',
    mail: {
      from,
      subject: 'inContact',
      text: 'FNB:-) R500.00 withdrawn @ ATM ROSEBANK from FNB card a/c..123456 using card..4455. Avail R7,500.00. 9Feb 19:02',
    },
    expect: {
      template: 'withdrawal',
      transactions: [{ kind: 'withdrawal', amount: '500.00', currency: 'ZAR', account: '4455' }],
    },
  },
  {
    name: 'money received',
    mail: {
      from,
      subject: 'inContact',
      text: 'FNB:-) R2,000.00 paid to cheq a/c..123456 @ Eft. Ref.SALARY. 25Feb 06:00',
    },
    expect: {
      template: 'received',
      transactions: [{ kind: 'transfer_in', amount: '2000.00', currency: 'ZAR', account: '3456' }],
    },
  },
  {
    name: 'payment',
    mail: {
      from,
      subject: 'inContact',
      text: 'FNB:-) R350.00 paid from cheq a/c..123456 @ Online Banking. Avail R1,650.00. Ref.RENT. 26Feb 08:00',
    },
    expect: {
      template: 'paid',
      transactions: [{ kind: 'transfer_out', amount: '350.00', currency: 'ZAR', account: '3456' }],
    },
  },
]
