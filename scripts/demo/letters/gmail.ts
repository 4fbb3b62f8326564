/** What Gmail adds when a person sets up forwarding, or forwards a mail by hand. */
import type { Letter } from '../event.ts'

export const PERSON = { name: 'Valeria Duarte', address: 'valeria.duarte@gmail.com' }

/** Gmail asks whether `forwardTo` wants to get this person's mail. */
export function forwardingConfirmation(forwardTo: string): Letter {
  const link = 'https://mail-settings.google.com/mail/vf-demo-%5BANGjdJ_invented%5D-invented'
  return {
    from: { name: 'Gmail Team', address: 'forwarding-noreply@google.com' },
    subject: `(#420617358) Gmail Forwarding Confirmation - Receive Mail from ${PERSON.address}`,
    text: [
      `${PERSON.address} has requested to automatically forward mail to your email address`,
      `${forwardTo}.`,
      'Confirmation code: 420617358',
      '',
      `To allow ${PERSON.address} to automatically forward mail to your address, please click the link below to confirm the request:`,
      '',
      link,
      '',
      "If you click the link and it appears to be broken, please copy and paste it into a new browser window. If you aren't able to access the link, you can send the confirmation code.",
    ].join('\n'),
  }
}

/** The same letter as a person forwards it by hand, with the header that Gmail writes above it. */
export function forwardedByHand(letter: Letter, sentAt: Date, timeZone: string): Letter {
  const date = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone,
  }).format(sentAt)
  const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone }).format(sentAt)
  const { name, address } = letter.from
  const header = [
    '---------- Forwarded message ---------',
    `From: ${name} &lt;<a href="mailto:${address}">${address}</a>&gt;`,
    `Date: ${date} at ${time}`,
    `Subject: ${letter.subject}`,
    `To: &lt;<a href="mailto:${PERSON.address}">${PERSON.address}</a>&gt;`,
  ]
  return {
    from: PERSON,
    subject: `Fwd: ${letter.subject}`,
    html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${header.join('<br>')}<br></div><br>${letter.html ?? letter.text ?? ''}</div></div>`,
  }
}
