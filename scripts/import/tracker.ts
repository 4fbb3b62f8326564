/** The tracker that an import goes into: the one that runs on a folder, or a site with a token. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Balances, StatementLine } from 'statements'
import { z } from 'zod'
import { LINES_AT_ONCE, MOST_LINES_AT_ONCE } from '#shared/import-limits.ts'
import type { LineVerdict } from '../../workers/gateway/src/ledger/imports/schema.ts'
import { UsageError } from '../start/args.ts'
import { openDoors } from '../start/doors.ts'
import { runningStart } from '../start/running.ts'

/** What the file says that an account holds at the end of a day. */
export type Closing = Balances[number]

export type Tracker = {
  /** As many lines as it takes at once. */
  readonly linesAtOnce: number
  preview(lines: Array<StatementLine>): Promise<Array<LineVerdict>>
  /** Of these categories of a file, those that mean nothing here yet. */
  unknown(categories: ReadonlyArray<string>): Promise<Array<string>>
  begin(entry: {
    title: string
    format: string
    lineCount: number
    fileHash: string
  }): Promise<string>
  add(id: string, lines: Array<StatementLine>): Promise<Array<LineVerdict>>
  finish(id: string, balances: ReadonlyArray<Closing>): Promise<void>
  /** Hands mails in, `MAILS_AT_ONCE` at most; what became of each. */
  deliver(raws: ReadonlyArray<Uint8Array>): Promise<Array<MailVerdict>>
  /** Labels so many new transactions now, where that can be had; else the schedule does. */
  label(count: number): Promise<void>
}

const items = z.object({ items: z.array(z.custom<LineVerdict>()) })
const knownCategories = z.object({
  categories: z.array(
    z.object({ name: z.string(), category: z.string().nullable(), isDecided: z.boolean() }),
  ),
})
const mailVerdict = z.object({
  status: z.enum(['recorded', 'duplicate']),
  written: z.number(),
})
export type MailVerdict = z.output<typeof mailVerdict>
const mailItems = z.object({ items: z.array(mailVerdict) })

/** The scheduler's own: it labels at least as many of what is new, and more where lines are alike. */
const TICK = '*/10 * * * *'
const LABELLED_BY_TICK = 300

/** Seconds between one try and the next: as long as a tracker takes that was started again. */
const WAITS = [0.5, 2, 5, 15, 30, 60]

/** Throws UsageError where none runs on the folder. */
export async function trackerOfFolder(data: string): Promise<Tracker> {
  const running = await runningStart(data)
  if (!running) throw new UsageError(`No tracker runs on ${data}: npm start -- --data ${data}`)
  const token = await openDoors(running.workersAt, running.secret).issueToken('npm run import')
  return {
    ...overApi(running.site, token, WAITS),
    linesAtOnce: MOST_LINES_AT_ONCE,
    async label(count) {
      for (let left = count; left > 0; left -= LABELLED_BY_TICK) {
        // It may have been started again since, with its workers elsewhere; its schedule labels what is left here.
        const now = await runningStart(data)
        if (!now) return
        try {
          const doors = openDoors(now.workersAt, now.secret)
          await doors.scheduled(TICK, new Date())
          if (!(await doors.hasUnlabelled())) return
        } catch {
          return
        }
      }
    },
  }
}

/** `waits`: seconds between one try and the next. Throws UsageError where `site` is no address. */
export function trackerOfSite(site: string, token: string, waits = WAITS): Tracker {
  if (!/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    throw new UsageError(`--site has to be an address such as https://your.site, and not ${site}`)
  }
  return { ...overApi(site, token, waits), linesAtOnce: LINES_AT_ONCE, label: async () => {} }
}

/** It is not there now, and may be again. */
const AWAY = new Set([502, 503, 504])

/** What is sent twice is written once, so whoever does not answer is asked again. Null: nobody did. */
async function answerOf(
  url: URL,
  request: RequestInit,
  waits: ReadonlyArray<number>,
): Promise<Response | null> {
  for (let tries = 0; ; tries += 1) {
    const response = await fetch(url, request).catch(() => null)
    if (response && !AWAY.has(response.status)) return response
    const wait = waits[tries]
    if (wait === undefined) return response
    if (tries === 0) console.error(`${url.origin} does not answer: trying again for two minutes`)
    await response?.body?.cancel()
    await sleep(wait * 1000)
  }
}

function overApi(
  site: string,
  token: string,
  waits: ReadonlyArray<number>,
): Omit<Tracker, 'label' | 'linesAtOnce'> {
  async function ask<T>(
    method: string,
    path: string,
    shape: z.ZodType<T>,
    body?: unknown,
  ): Promise<T> {
    const response = await answerOf(
      new URL(`/api${path}`, site),
      {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      waits,
    )
    if (!response) throw new UsageError(`${site} does not answer`)
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return shape.parse(answer)
    const said = z.object({ detail: z.string() }).safeParse(answer)
    throw new UsageError(
      `${site} answered ${response.status}: ${said.success ? said.data.detail : 'no reason'}`,
    )
  }
  return {
    preview: async (lines) => (await ask('POST', '/imports/preview', items, { lines })).items,
    async unknown(categories) {
      const known = await ask('POST', '/imports/known', knownCategories, { categories })
      return known.categories.flatMap(({ name, category, isDecided }) =>
        category === null && !isDecided ? [name] : [],
      )
    },
    begin: async (entry) => (await ask('POST', '/imports', z.object({ id: z.string() }), entry)).id,
    add: async (id, lines) => (await ask('POST', `/imports/${id}/lines`, items, { lines })).items,
    finish: async (id, balances) =>
      void (await ask('POST', `/imports/${id}/finish`, z.unknown(), { balances })),
    async deliver(raws) {
      const mails = raws.map((raw) => Buffer.from(raw).toString('base64'))
      return (await ask('POST', '/imports/mails', mailItems, { mails })).items
    },
  }
}
