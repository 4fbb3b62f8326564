/** Summaries that were sent on a laptop: files that any mail program opens. */
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { OutgoingMail } from '../../workers/local/src/outbox.ts'
import { dataPaths, writeFileSafely } from './data.ts'

/** Keeps a mail as `summaries/<instant>.eml`; the file's path. */
export async function keepSummary(data: string, mail: OutgoingMail, now: Date): Promise<string> {
  const name = `${now.toISOString().replaceAll(':', '-')}.eml`
  const path = join(dataPaths(data).summaries, name)
  await writeFileSafely(path, await toEml(mail, now))
  return path
}

async function toEml(mail: OutgoingMail, date: Date): Promise<Buffer> {
  const composer = new MailComposer({
    from: address(mail.from),
    to: [mail.to].flat().map(address),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date,
  })
  return composer.compile().build()
}

type Address = OutgoingMail['from']

function address(given: Address): string | { name: string; address: string } {
  if (typeof given === 'string') return given
  return { name: given.name ?? '', address: given.email }
}
