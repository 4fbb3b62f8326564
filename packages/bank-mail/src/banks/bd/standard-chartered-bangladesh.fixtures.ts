import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const card = fixturesFrom('<SMSBanking.BD@sc.com>')
const bank = fixturesFrom('<iBanking.Bangladesh@sc.com>')

const transfer = (status: string) =>
  `<table><tr><td>Transfer To</td><td>XXXX8812</td></tr><tr><td>Payment Reference Number</td><td>BD00012345</td></tr><tr><td>Payment Amount</td><td>BDT 10,000.00</td></tr><tr><td>Transfer From</td><td>XXXXXX3310</td></tr><tr><td>Beneficiary Name</td><td>RAHIM UDDIN</td></tr><tr><td>Beneficiary Bank Name</td><td>RIVER BANK</td></tr><tr><td>Status</td><td>${status}</td></tr></table>`
const sent = '2026-05-14T06:00:00Z'
const common = { currency: 'BDT', date: '2026-05-14' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  card.recorded(
    'card used',
    [
      'Standard Chartered Transaction Alert',
      'Card Alerts May 14 2026, 06:45 PM Dear Client, A local transaction of BDT 1324.00 was made using your card ending with 5575 at KITE CAFE DHAKA BD on 14-May-26. If you have not made this transaction, please immediately call 16233. Your available credit limit is now BDT 55939.90.',
    ],
    {
      kind: 'purchase',
      amount: '1324.00',
      merchant: 'KITE CAFE DHAKA BD',
      account: '5575',
      ...common,
    },
  ),
  card.recorded(
    'card used abroad',
    [
      'Standard Chartered Transaction Alert',
      'Dear Client, An international e-transaction equivalent to BDT 2,500.00 was made using your card ending with 5575 at CLOUD TOOLS on 14-May-26. Your available credit limit is now BDT 53439.90.',
    ],
    { kind: 'purchase', amount: '2500.00', merchant: 'CLOUD TOOLS', account: '5575', ...common },
  ),
  card.recorded(
    'cash',
    [
      'Standard Chartered Transaction Alert',
      'Dear Client, BDT 5000.00 was withdrawn from Acc. ending 3310 on 14-May-26. Your available balance is now BDT 12000.00',
    ],
    { kind: 'withdrawal', amount: '5000.00', account: '3310', ...common },
  ),
  bank.recorded(
    'transfer done',
    ['Domestic Transfer - NPS -Successful', transfer('Successful'), sent],
    {
      kind: 'transfer_out',
      amount: '10000.00',
      merchant: 'RAHIM UDDIN',
      account: '3310',
      reference: 'BD00012345',
      ...common,
    },
  ),
  bank.review(
    'transfer only submitted',
    'Domestic Transfer - NPS -Submitted',
    transfer('Submitted'),
    'no_direction',
  ),
  bank.recorded(
    'card paid',
    [
      'Credit Card Payment Confirmation',
      '<table><tr><td>Payment Currency</td><td>BDT</td></tr><tr><td>Debit Account Number</td><td>XXXXXX3310</td></tr><tr><td>Card Number</td><td>XXXX5575</td></tr><tr><td>Debit Amount</td><td>BDT 4,000.00</td></tr><tr><td>Transaction Amount</td><td>BDT 4,000.00</td></tr><tr><td>Reference No</td><td>BD00012346</td></tr></table>',
      sent,
    ],
    { kind: 'payment', amount: '4000.00', account: '5575', ...common },
  ),
  bank.ignored(
    'code for a transfer',
    'Local Funds Transfer - ETAC Generation',
    'Dear Client, your ETAC for transfer of BDT 10,000.00 to RAHIM UDDIN is 482913. Valid for 5 minutes.',
    'otp',
  ),
]
