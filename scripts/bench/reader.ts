/** CPU of the reader alone: MIME in, reading out, no worker around it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchRow } from '../bench.ts'

/** Banks that word their alerts alike have the same fixtures. */
const PER_BANK = 3
const PASSES = 3
/** A bank's HTML mail is mostly styles and layout around a few cells. */
const TYPICAL = 60 * 1024
const AIM = 'reading only; the aim is 5 ms median, 10 ms p99'

/** Set to a folder of .eml files to measure those as well. */
const FOLDER = process.env.BENCH_MAILS

export async function benchReader(): Promise<Array<BenchRow>> {
  const imported = process.cpuUsage()
  const { readMail } = await import('bank-mail')
  const loading = elapsed(imported)
  const { small, large } = await ownMails()
  const receivedAt = new Date()
  const measure = async (mails: ReadonlyArray<Uint8Array>) => {
    const times: Array<number> = []
    for (let pass = 0; pass < PASSES; pass++) {
      for (const mail of mails) {
        const start = process.cpuUsage()
        await readMail(mail, { receivedAt })
        times.push(elapsed(start))
      }
    }
    return times.sort((a, b) => a - b)
  }
  const [first] = small
  const start = process.cpuUsage()
  if (first) await readMail(first, { receivedAt })
  const cold = elapsed(start)
  await measure(small)
  const rows = [
    row('reader: loading the code', loading, 'once per process'),
    row('reader: the first mail', cold, 'nothing compiled yet'),
    ...rowsOf('reader: a mail', await measure(small), `${small.length} mails; ${AIM}`),
    ...rowsOf('reader: a mail of 60 KB', await measure(large), `${large.length} mails; ${AIM}`),
  ]
  if (FOLDER) {
    const mails = await mailsIn(FOLDER)
    rows.push(...rowsOf('reader: BENCH_MAILS', await measure(mails), `${mails.length} mails`))
  }
  return rows
}

/** Milliseconds of CPU: what a worker is charged for, and what a busy machine does not stretch. */
function elapsed(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Some fixtures of every bank as raw MIME, as it is and inside the markup of a typical mail. */
async function ownMails(): Promise<{ small: Array<Uint8Array>; large: Array<Uint8Array> }> {
  const { emlOf } = await import('../../packages/bank-mail/src/template/fixture.ts')
  const encoder = new TextEncoder()
  const small: Array<Uint8Array> = []
  const large: Array<Uint8Array> = []
  const { allFixtures } = await import('../../packages/bank-mail/src/banks/all-fixtures.ts')
  for (const fixtures of (await allFixtures()).values()) {
    for (const { mail } of fixtures.slice(0, PER_BANK)) {
      small.push(encoder.encode(emlOf(mail)))
      const inner = mail.html ?? `<p>${(mail.text ?? '').replace(/\n/g, '<br>')}</p>`
      large.push(encoder.encode(emlOf({ ...mail, text: undefined, html: padded(inner) })))
    }
  }
  return { small, large }
}

function padded(inner: string): string {
  const css = '.cell-00 { padding: 0 12px; font: 14px/20px Helvetica, Arial, sans-serif }\n'
  const cell =
    '<tr><td align="left" style="padding:0 24px 12px 24px;font-family:Arial;font-size:14px">&nbsp;&zwnj;</td></tr>'
  const legal =
    '<tr><td style="font-size:10px;color:#777">You receive this mail because you asked for alerts. Please do not reply to it. Terms and conditions apply.</td></tr>'
  const rest = TYPICAL - inner.length
  return `<html><head><style>${css.repeat(Math.ceil((rest * 0.4) / css.length))}</style></head><body><table>${cell.repeat(Math.ceil((rest * 0.25) / cell.length))}<tr><td>${inner}</td></tr>${cell.repeat(Math.ceil((rest * 0.25) / cell.length))}${legal.repeat(Math.ceil((rest * 0.1) / legal.length))}</table></body></html>`
}

async function mailsIn(folder: string): Promise<Array<Uint8Array>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.eml'))
  return Promise.all(files.map((file) => readFile(join(folder, file))))
}

function rowsOf(name: string, times: ReadonlyArray<number>, note: string): Array<BenchRow> {
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return [row(`${name}, median`, at(0.5), note), row(`${name}, p99`, at(0.99), note)]
}

function row(
  name: string,
  ms: number,
  note: string,
): { name: string; value: string; note: string } {
  return { name, value: `${ms.toFixed(2)} ms`, note }
}
