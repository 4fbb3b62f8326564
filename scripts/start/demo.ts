/** `--demo`: the made-up mails, by SMTP and through everything that a real mail goes through. */
import { Presets, SingleBar } from 'cli-progress'
import { createTransport } from 'nodemailer'
import type { DemoCountry } from '../demo/life.ts'
import { runDemo } from '../demo.ts'

export type DemoTarget = {
  smtpPort: number
  forwardTo: string
  timeZone: string
  country: DemoCountry
}

/** Throws with the mail server's words for the first mail that was not taken. */
export async function sendDemo({
  smtpPort,
  forwardTo,
  timeZone,
  country,
}: DemoTarget): Promise<number> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    pool: true,
    secure: false,
  })
  const format = 'Demo mails {bar} {value}/{total}'
  const bar = new SingleBar({ format, stream: process.stderr, noTTYOutput: true }, Presets.rect)
  let isShown = false
  try {
    return await runDemo({
      forwardTo,
      timeZone,
      country,
      now: new Date(),
      async send({ from, raw }) {
        await transport.sendMail({ envelope: { from, to: forwardTo }, raw })
      },
      onProgress(sent, total) {
        if (!isShown) bar.start(total, 0)
        isShown = true
        bar.update(sent)
      },
    })
  } finally {
    if (isShown) bar.stop()
    transport.close()
  }
}
