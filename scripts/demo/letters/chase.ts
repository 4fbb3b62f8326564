/** Chase's alerts, as far as the demo needs them. */
import type { DemoEvent, Letter } from '../event.ts'
import { dollars, englishDate, englishTime } from './format.ts'
import { page } from './layout.ts'

const FROM = { name: 'Chase', address: 'no.reply.alerts@chase.com' }
const SMALL = 'You get this alert because of your settings.'
const CARD = '(...4417)'
const CHECKING = '(...8802)'

export function chaseLetter(event: DemoEvent): Letter {
  const amount = dollars(event.amountMinor)
  const when = `${englishDate(event.date, 'short')} at ${englishTime(event.time)} ET`
  switch (event.kind) {
    case 'deposit':
      return {
        from: FROM,
        subject: `Your ${amount} direct deposit posted to account ending in ${CHECKING}`,
        html: page(
          'Deposit posted',
          `You have a direct deposit of ${amount}`,
          [
            ['Account ending in', CHECKING],
            ['Posted', when],
            ['Amount', amount],
          ],
          SMALL,
        ),
      }
    case 'transfer_out':
      return {
        from: FROM,
        subject: `You sent ${amount} from account ending in ${CHECKING}`,
        html: page(
          'Transfer alert',
          `You sent ${amount} to ${event.who}`,
          [
            ['Account ending in', CHECKING],
            ['Sent on', when],
            ['Recipient', event.who],
            ['Amount', amount],
          ],
          SMALL,
        ),
      }
    default:
      return {
        from: FROM,
        subject: `You made a ${amount} transaction with ${event.who}`,
        html: page(
          'Transaction alert',
          `You made a ${amount} transaction`,
          [
            ['Account', `Freedom Card ${CARD}`],
            ['Date', when],
            ['Merchant', event.who],
            ['Amount', amount],
          ],
          SMALL,
        ),
      }
  }
}
