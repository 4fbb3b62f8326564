/** A mail's way in: CPU of one mail through email-ingest and the reader, and mails per second through everything. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { rsaKey, type SigningKey, signatureOf } from '../../tests/attacks/mails/sign.ts'
import { startLocal } from '../../tests/support/local-process.ts'
import type { IngestEnv } from '../../workers/email-ingest/src/env.ts'
import { takeIn } from '../../workers/email-ingest/src/take-in.ts'
import { createReader } from '../../workers/reader/src/reader.ts'
import type { BenchRow } from '../bench.ts'
import { page } from '../demo/letters/layout.ts'
import { toMime } from '../demo/mime.ts'
import { planDemo, runDemo } from '../demo.ts'
import { serveDns } from '../start/dns.ts'

const FORWARD_TO = 'inbox+demo@expenses.localhost'
const PASSES = 5

/** What only passes mails on costs nothing here: labeler and ledger are workers of their own. */
const NEIGHBOURS: IngestEnv = {
  LEDGER: {
    admits: async () => true,
    known: async () => ({ trusted: { own: [], admitted: [] }, wordings: [], homeCurrency: null }),
    record: async () => ({ status: 'recorded' as const, mailId: 'bench', written: 1 }),
  },
  READER: createReader({}),
  LABELER: { label: async () => [] },
}

export async function benchMailCpu(): Promise<Array<BenchRow>> {
  const plan = planDemo({ forwardTo: FORWARD_TO, now: new Date(), timeZone: 'America/New_York' })
  const alerts = await Promise.all(plan.map((mail) => mail.toMime()))
  const large = await largeMail(60 * 1024)
  console.info = () => {}
  const [first = 0] = await cpuOnce([await largeMail(0)])
  const small = await cpuPerMail(alerts)
  const big = await cpuPerMail(Array.from({ length: 100 }, () => large))
  const aim = 'parse, read, hand on; the free plan allows 10 ms, the aim is 5 ms'
  return [
    row('CPU of the first alert', first, 'a worker just started: nothing compiled yet'),
    row(
      'CPU of one alert, median',
      quantile(small, 0.5),
      `${alerts.length} mails of the demo; ${aim}`,
    ),
    row('CPU of one alert, p99', quantile(small, 0.99), 'the same'),
    row('CPU of a 60 KB HTML mail, median', quantile(big, 0.5), aim),
    row('CPU of a 60 KB HTML mail, p99', quantile(big, 0.99), 'the same'),
  ]
}

/** Where no server said who sent it: the signature is checked here, its key from a warm cache. */
export async function benchSignedMailCpu(): Promise<Array<BenchRow>> {
  const key = rsaKey('s1', 2048)
  const signed = signedBy(await largeMail(60 * 1024), key)
  const dns = await serveDns(async () => ({
    's1._domainkey.chase.com': key.record,
    '_dmarc.chase.com': 'v=DMARC1; p=reject',
  }))
  const env = { ...NEIGHBOURS, READER: createReader({ DNS_URL: dns.url }) }
  console.info = () => {}
  const [first = 0] = await cpuOnce([signed], env)
  const times = await cpuPerMail(
    Array.from({ length: 100 }, () => signed),
    env,
  )
  await dns.close()
  const aim = 'DKIM with RSA-2048 and DMARC checked, parsed, read; the aim is 10 ms'
  return [
    row('CPU of the first signed mail', first, 'the library is loaded, DNS is asked'),
    row('CPU of a signed 60 KB mail, median', quantile(times, 0.5), aim),
    row('CPU of a signed 60 KB mail, p99', quantile(times, 0.99), 'the same'),
  ]
}

function signedBy(raw: Buffer, key: SigningKey): Buffer {
  const [head = '', ...rest] = raw.toString('latin1').split('\r\n\r\n')
  const headers = head.split(/\r\n(?![ \t])/)
  const mail = { headers, body: rest.join('\r\n\r\n') }
  const signature = signatureOf(mail, key, { domain: 'chase.com' })
  return Buffer.concat([Buffer.from(`${signature}\r\n`), raw])
}

/** The demo’s mails by SMTP: parsed, read, labelled and kept, on this machine. */
export async function benchMailsPerSecond(): Promise<Array<BenchRow>> {
  const data = await mkdtemp(join(tmpdir(), 'bench-mail-'))
  const local = await startLocal(data)
  const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort, pool: true })
  try {
    const start = performance.now()
    const mails = await runDemo({
      forwardTo: local.forwardTo,
      now: new Date(),
      timeZone: 'America/New_York',
      async send({ from, raw }) {
        await transport.sendMail({ envelope: { from, to: local.forwardTo }, raw })
      },
    })
    const seconds = (performance.now() - start) / 1000
    const value = `${(mails / seconds).toFixed(0)} mails/s`
    return [{ name: 'Mail end to end', value, note: `${mails} mails by SMTP, 250 once kept` }]
  } finally {
    transport.close()
    await local.stop()
    await rm(data, { recursive: true, force: true })
  }
}

/** Milliseconds of user and system CPU for each mail, warmed up first. */
async function cpuPerMail(
  mails: ReadonlyArray<Buffer>,
  env: IngestEnv = NEIGHBOURS,
): Promise<Array<number>> {
  await cpuOnce(mails, env)
  const times: Array<number> = []
  for (let pass = 0; pass < PASSES; pass++) times.push(...(await cpuOnce(mails, env)))
  return times
}

async function cpuOnce(
  mails: ReadonlyArray<Buffer>,
  env: IngestEnv = NEIGHBOURS,
): Promise<Array<number>> {
  const times: Array<number> = []
  for (const raw of mails) {
    const mail = {
      from: 'bench@example.com',
      to: FORWARD_TO,
      raw: new Blob([raw as Uint8Array<ArrayBuffer>]).stream(),
      rawSize: raw.length,
      setReject: () => {},
    }
    const start = process.cpuUsage()
    await takeIn(mail, env)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  return times
}

/** An alert with the furniture that banks put around it: nested tables, styles, legal notes. */
async function largeMail(bytes: number): Promise<Buffer> {
  const alert = page(
    'Transaction alert',
    'You made a $12.34 transaction',
    [
      ['Account', 'Freedom Card (...4417)'],
      ['Date', 'Nov 20, 2026 at 9:14 AM ET'],
      ['Merchant', 'STARBUCKS STORE 05117'],
      ['Amount', '$12.34'],
    ],
    'Invented for a measurement.',
  )
  const furniture = (index: number) =>
    `<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-family:Arial,Helvetica,sans-serif"><tr><td style="padding:8px 24px;font-size:12px;line-height:18px;color:#666666">Note ${index}: see the terms of your account agreement, which say how and when we tell you about activity.<br><a href="https://example.com/terms/${index}?campaign=alerts" style="color:#0b6efd">Read more</a></td></tr></table>\n`
  let html = alert.replace('</body></html>', '')
  for (let index = 0; html.length < bytes; index++) html += furniture(index)
  return toMime(
    {
      from: { name: 'Chase', address: 'no.reply.alerts@chase.com' },
      subject: 'You made a $12.34 transaction with STARBUCKS STORE 05117',
      html: `${html}</body></html>`,
    },
    'large',
    new Date('2026-11-20T14:14:30Z'),
  )
}

function quantile(values: ReadonlyArray<number>, share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function row(name: string, milliseconds: number, note: string): BenchRow {
  return { name, value: `${milliseconds.toFixed(2)} ms`, note }
}
