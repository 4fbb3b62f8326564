/** The reader: from a raw mail to what it says. It calls nobody but DNS, and keeps nothing. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { NamedBank } from 'bank-mail'
import { warmUp } from 'bank-mail'
import type { KnownOf, ReaderRpc, ReadMail, ReadOptions } from '#shared/reader.ts'
import { createReader } from './reader.ts'
import type { CheckSettings } from './verdict/checkers.ts'

// What the first mail would otherwise cost counts as start-up here, which has a second to spend.
warmUp()

export class Reader extends WorkerEntrypoint<CheckSettings> implements ReaderRpc {
  async read(raw: Uint8Array, options: ReadOptions, known: KnownOf): Promise<ReadMail> {
    return createReader(this.env).read(raw, options, known)
  }

  async banks(): Promise<Array<NamedBank>> {
    return createReader(this.env).banks()
  }

  async isShared(domain: string): Promise<boolean> {
    return createReader(this.env).isShared(domain)
  }
}

export default class extends WorkerEntrypoint {
  override fetch(): Response {
    return new Response('The reader answers other workers only.\n', { status: 404 })
  }
}
