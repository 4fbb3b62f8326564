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
  {
    name: 'transfer between own accounts, told in the subject as well',
    mail: {
      from,
      subject:
        'FNB :-) R500.00 t/fer from Aspire a/c..123456 to Savings a/c..654321 @ Smartapp. 9Feb 10:02',
      date: '2026-02-10T08:00:00Z',
      text: 'Dear valued customer\n• FNB :-) R500.00 t/fer from Aspire a/c..123456 to Savings a/c..654321 @ Smartapp. 9Feb 10:02\nPlease do NOT reply to this message.',
    },
    expect: {
      template: 'paid',
      transactions: [
        {
          kind: 'transfer_out',
          amount: '500.00',
          currency: 'ZAR',
          merchant: 'Savings',
          date: '2026-02-09',
          account: '3456',
        },
      ],
    },
  },
  {
    name: 'refund',
    mail: {
      from,
      subject: 'inContact',
      date: '2026-02-10T08:00:00Z',
      text: 'FNB :-) R75.50 reversed @ LUMEN GROCER to FNB card a/c..123456 using card..4455. Avail R800. 9Feb 15:29',
    },
    expect: {
      template: 'refund',
      transactions: [
        {
          kind: 'refund',
          amount: '75.50',
          currency: 'ZAR',
          merchant: 'LUMEN GROCER',
          date: '2026-02-09',
          account: '4455',
        },
      ],
    },
  },
  {
    name: 'payment link',
    mail: {
      from,
      subject: 'FNB :-) Payment Link created',
      text: 'FNB :-) Payment Link created for R250.00. Ref.Lunch. 9Feb 10:02',
    },
    expect: { template: 'payment-link', ignored: 'information' },
  },
  {
    name: 'one-time PIN',
    mail: {
      from,
      subject: 'FNB OTP',
      text: 'FNB :-) Your OTP is 551122. Use it to confirm the payment of R500.00.',
    },
    expect: { ignored: 'otp' },
  },
]
