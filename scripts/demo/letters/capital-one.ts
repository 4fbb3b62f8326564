/** Capital One's purchase alert. */
import type { DemoEvent, Letter } from '../event.ts'
import { dollars, englishDate } from './format.ts'
import { page } from './layout.ts'

export function capitalOneLetter(event: DemoEvent): Letter {
  return {
    from: { name: 'Capital One Alerts', address: 'capitalone@notification.capitalone.com' },
    subject: 'Capital One Purchase Alert',
    text: 'Capital One purchase alert.',
    html: page(
      'Purchase alert',
      'As you asked, we tell you about each purchase with your card.',
      [
        ['Merchant:', event.who],
        ['Date:', englishDate(event.date, 'long')],
        ['Amount:', dollars(event.amountMinor)],
        ['Card ending in', '2291'],
      ],
      'You get this alert because of your settings.',
    ),
  }
}
