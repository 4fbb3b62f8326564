/** A letter as the bytes that an SMTP client sends; the same bytes on every run. */
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { Letter } from './event.ts'
import { PERSON } from './letters/gmail.ts'

/** `id`: unique within the demo. `sentAt`: the Date header. */
export function toMime(letter: Letter, id: string, sentAt: Date): Promise<Buffer> {
  const composer = new MailComposer({
    from: letter.from,
    to: PERSON,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: sentAt,
    // Not in its text: a mail that says it is invented is asked about.
    headers: { Comments: 'Invented for a demonstration.' },
    messageId: `<${id}@demo.example>`,
    baseBoundary: id,
  })
  return new Promise((resolve, reject) => {
    composer.compile().build((error, mime) => (error ? reject(error) : resolve(mime)))
  })
}
