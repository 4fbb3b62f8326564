/** The doors of workers/local, from outside: what a start asks of the workers behind it. */
import type { LedgerSettings } from '#shared/ledger.ts'
import { type Delivery, DOORS, SECRET_HEADER } from '../../workers/local/src/doors.ts'

/** Milliseconds after which whoever waits for the workers is told to try again. */
const PATIENCE = 60_000

export type Envelope = { from: string; to: string }

/** Every call throws where the workers fail or do not answer. */
export type Doors = {
  admits(recipient: string): Promise<boolean>
  /** Returns once the mail is kept for good, or refused for good. */
  deliver(envelope: Envelope, raw: Uint8Array<ArrayBuffer>): Promise<Delivery>
  settings(): Promise<LedgerSettings>
  /** A personal token that may read and write. */
  issueToken(title: string): Promise<string>
}

export function openDoors(site: string, secret: string): Doors {
  async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(new URL(DOORS + path, site), {
      ...init,
      headers: { [SECRET_HEADER]: secret },
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new Error(`${path.split('?')[0]} answered ${response.status}`)
    return response.json() as Promise<T>
  }
  return {
    async admits(to) {
      const { admits } = await ask<{ admits: boolean }>(`/admits?${new URLSearchParams({ to })}`)
      return admits
    },
    deliver: (envelope, raw) =>
      ask(`/mail?${new URLSearchParams(envelope)}`, { method: 'POST', body: raw }),
    settings: () => ask('/settings'),
    async issueToken(title) {
      const body = JSON.stringify({ title })
      const { token } = await ask<{ token: string }>('/token', { method: 'POST', body })
      return token
    },
  }
}
