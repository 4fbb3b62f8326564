/** Does once, when a worker starts, what the first mail would otherwise pay for. */
import { contentOf } from './mail/bodies.ts'
import type { Mail } from './mail/mail.ts'
import { read } from './read.ts'

/** From nobody's bank, so that every refusal, every bank's name and the general reader are asked. */
const SAMPLES: ReadonlyArray<readonly [from: string, subject: string, html: string]> = [
  [
    'alerts@bank.example',
    'Card transaction alert',
    '<table><tr><td>Merchant</td><td>BLUE CAFE</td></tr><tr><td>Amount</td><td>USD 1,234.56</td></tr><tr><td>Date</td><td>Jan 5, 2026 9:14 PM</td></tr></table><p>A purchase was made with your card ending in 1234.</p>',
  ],
  [
    'avisos@banco.example',
    'Fwd: Aviso de transferencia',
    '---------- Forwarded message ---------<br>De: Banco &lt;avisos@banco.example&gt;<br>Date: lun, 5 ene 2026 a las 9:14<br>Subject: Aviso<br><br>Recibiste una transferencia de ANA ROJO por COP 1.234,56 en tu cuenta *1234 el 05/01/2026 a las 21:14.',
  ],
]

/**
 * Compiles the reader's expressions and loads the zones of the calendar by reading two invented
 * mails. Call it where a worker's module is evaluated: what runs there counts for no request.
 *
 * @example
 * import { warmUp } from 'bank-mail'
 * warmUp()
 */
export function warmUp(): void {
  for (const [address, subject, html] of SAMPLES) {
    const mail: Mail = {
      messageId: null,
      from: { name: 'Bank', address },
      to: [],
      subject,
      sentAt: '2026-01-05T12:00:00.000Z',
      headers: [],
      ...contentOf('', html),
      attached: [],
    }
    read(mail, { receivedAt: new Date(0) })
  }
}
