/** The tracker that an import goes into: the one that runs on a folder, or a site with a token. */

import type { StatementLine } from 'statements'
import { z } from 'zod'
import type { LineVerdict } from '../../workers/gateway/src/ledger/imports/schema.ts'
import { openDoors } from '../start/doors.ts'
import { UsageError } from '../start/options.ts'
import { runningStart } from '../start/running.ts'

export type Tracker = {
  preview(lines: Array<StatementLine>): Promise<Array<LineVerdict>>
  begin(entry: {
    title: string
    format: string
    lineCount: number
    fileHash: string
  }): Promise<string>
  add(id: string, lines: Array<StatementLine>): Promise<Array<LineVerdict>>
  finish(id: string): Promise<void>
  /** Hands a mail in as the person would forward it; null where this way takes no mails. */
  deliver: ((raw: Uint8Array) => Promise<void>) | null
  /** How many mails it has. */
  countMails(): Promise<number>
}

const items = z.object({ items: z.array(z.custom<LineVerdict>()) })
const page = z.object({ items: z.array(z.unknown()), nextCursor: z.string().nullable() })

/** Throws UsageError where none runs on the folder. */
export async function trackerOfFolder(data: string): Promise<Tracker> {
  const running = await runningStart(data)
  if (!running) throw new UsageError(`No tracker runs on ${data}: npm start -- --data ${data}`)
  const doors = openDoors(running.workersAt, running.secret)
  const token = await doors.issueToken('npm run import')
  const { forwardTo } = await doors.settings()
  return {
    ...overApi(running.site, token),
    async deliver(raw) {
      const envelope = { from: 'import@localhost', to: forwardTo }
      const { rejected } = await doors.deliver(envelope, raw as Uint8Array<ArrayBuffer>)
      if (rejected !== null) throw new UsageError(rejected)
    },
  }
}

export function trackerOfSite(site: string, token: string): Tracker {
  return { ...overApi(site, token), deliver: null }
}

function overApi(site: string, token: string): Omit<Tracker, 'deliver'> {
  async function ask<T>(
    method: string,
    path: string,
    shape: z.ZodType<T>,
    body?: unknown,
  ): Promise<T> {
    const response = await fetch(new URL(`/api${path}`, site), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => null)
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
    begin: async (entry) => (await ask('POST', '/imports', z.object({ id: z.string() }), entry)).id,
    add: async (id, lines) => (await ask('POST', `/imports/${id}/lines`, items, { lines })).items,
    finish: async (id) => void (await ask('POST', `/imports/${id}/finish`, z.unknown())),
    async countMails() {
      let count = 0
      let cursor: string | null = null
      do {
        const next: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
        const one: z.output<typeof page> = await ask('GET', `/mail?limit=200${next}`, page)
        count += one.items.length
        cursor = one.nextCursor
      } while (cursor !== null)
      return count
    },
  }
}
