/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture, FixtureTransaction } from '../../template/fixture.ts'

type Told = Omit<FixtureTransaction, 'currency'> & { readonly merchant?: string | null }

function table(rows: ReadonlyArray<readonly [string, string]>): string {
  return `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`
}

/** `from` is the bank's own sender, `currency` what its "$" is. */
export function sharedFixtures(
  from: string,
  currency: 'USD' | 'CAD' = 'USD',
): ReadonlyArray<Fixture> {
  const fixture = (
    name: string,
    subject: string,
    body: { text: string } | { html: string },
    told: Told,
  ): Fixture => ({
    name: `${name}, in the words that banks share`,
    mail: { from, subject, ...body },
    expect: { transactions: [{ ...told, currency }] },
  })
  return [
    {
      name: 'one-time code',
      mail: { from, subject: 'Your verification code', text: 'Your verification code is 118201.' },
      expect: { ignored: 'otp' },
    },
    {
      name: 'declined purchase',
      mail: {
        from,
        subject: 'Transaction declined',
        text: 'Your $38.05 purchase at LUMEN BOOKS 21 with your card ending in 4417 was declined.',
      },
      expect: { ignored: 'declined' },
    },
    {
      name: 'asked-about, in the words that banks share',
      mail: {
        from,
        subject: 'Is this right?',
        text: 'Were you charged twice? You may have been charged twice by LUMEN BOOKS 21: $38.05 on February 11, 2026.\n\nPossible duplicate charge',
      },
      expect: { ignored: 'information' },
    },
    fixture(
      'transfer',
      'Your transfer is complete',
      {
        text: 'Your transfer of $150.00 from Spending ending in 0932 to LAKE BANK ending in 7781 was completed on 02/12/2026.',
      },
      {
        kind: 'transfer_out',
        amount: '150.00',
        merchant: 'LAKE BANK',
        date: '2026-02-12',
        account: '0932',
      },
    ),
    fixture(
      'purchase',
      'Card purchase alert',
      {
        html: `<h1>A purchase exceeded the limit you set of $10.00</h1><p>You made a purchase of $38.05 at LUMEN BOOKS 21 using your card ending in 4417.</p>${table(
          [['Date', 'February 11, 2026']],
        )}`,
      },
      {
        kind: 'purchase',
        amount: '38.05',
        merchant: 'LUMEN BOOKS 21',
        date: '2026-02-11',
        account: '4417',
      },
    ),
    fixture(
      'refund',
      'You have a credit',
      {
        text: 'A refund of $17.20 from LUMEN BOOKS 21 was posted to your card ending in 4417 on 02/14/2026.',
      },
      {
        kind: 'refund',
        amount: '17.20',
        merchant: 'LUMEN BOOKS 21',
        date: '2026-02-14',
        account: '4417',
      },
    ),
    fixture(
      'deposit',
      'Deposit posted to your account',
      {
        html: `<p>A direct deposit of $1,480.66 was made to your account.</p>${table([
          ['Account ending in', '0932'],
          ['From', 'HARBOR PAYROLL'],
          ['Date', '02/13/2026'],
        ])}`,
      },
      {
        kind: 'deposit',
        amount: '1480.66',
        merchant: 'HARBOR PAYROLL',
        date: '2026-02-13',
        account: '0932',
      },
    ),
    fixture(
      'zelle-in',
      'You received money with Zelle',
      {
        text: 'Ines Calder sent you $45.00\n\nIt was deposited to your account ending in 0932.\nDate: 02/12/2026',
      },
      {
        kind: 'transfer_in',
        amount: '45.00',
        merchant: 'Ines Calder',
        date: '2026-02-12',
        account: '0932',
      },
    ),
    fixture(
      'zelle-out',
      'Your Zelle payment was sent',
      {
        text: 'You sent $60.00 to Tobin Hale with Zelle.\n\nFrom account: ...0932\nSent on: 02/12/2026\nConfirmation: QX71K2',
      },
      {
        kind: 'transfer_out',
        amount: '60.00',
        merchant: 'Tobin Hale',
        date: '2026-02-12',
        account: '0932',
        reference: 'QX71K2',
      },
    ),
    fixture(
      'withdrawal',
      'ATM withdrawal alert',
      {
        text: 'An ATM withdrawal of $80.00 was made from your account ending in 0932 on February 10, 2026.',
      },
      { kind: 'withdrawal', amount: '80.00', date: '2026-02-10', account: '0932' },
    ),
    fixture(
      'card-payment',
      'We received your payment',
      {
        text: 'Thank you for your payment of $220.00 to your card ending in 4417.\nPayment date: 02/15/2026',
      },
      { kind: 'payment', amount: '220.00', date: '2026-02-15', account: '4417' },
    ),
  ]
}
