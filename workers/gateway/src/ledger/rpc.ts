/** The ledger's door for the other workers: RPC over service bindings, never over the network. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { DemoBudget } from '#shared/demo.ts'
import type { Labelled, LedgerRpc, MailIntake, StoredVector, SummaryOf } from '#shared/ledger.ts'
import type { RateOfDay } from '#shared/rates.ts'
import { allowedPeople } from '../auth/people.ts'
import { issueToken } from '../auth/personal-token.ts'
import { changing, openQuiet } from '../database/quiet.ts'
import { tellWebhooks } from '../webhooks/tell.ts'
import type { Row } from './backup/store.ts'
import { openLedger } from './open.ts'
import { beginDemo } from './setup/demo.ts'
import type { Scope } from './types/access.ts'

/** A year of all currencies that the bank publishes. */
const MOST_RATES = 10_000

/** As many rows as one call may ask for; a caller that wants more asks again. */
const MOST = 500

/** Parts of the ledger that one tick looks through. */
const LOOKS = 20

/** A mail has one sender, or a few where several are forwarded in one. */
const MOST_SENDERS = 20

export class Ledger extends WorkerEntrypoint<GatewayEnv> implements LedgerRpc {
  async admits(recipient: string) {
    return openLedger(this.env).settings.admits(recipient)
  }

  async known(senderKeys: Array<string>) {
    return openLedger(this.env).wordings.known(senderKeys.slice(0, MOST_SENDERS))
  }

  async record(intake: MailIntake) {
    const record = () => openLedger(this.env).mails.record(intake)
    // A mail that is not for review, all of whose transactions have a label, leaves the scheduler
    // nothing to do.
    const leavesWork = intake.labels.includes(null) || intake.reading.outcome === 'review'
    const outcome = await (leavesWork ? changing(openQuiet(this.env), record) : record())
    // Nor does one that nobody is to be told of at once.
    if (
      !leavesWork &&
      outcome.written > 0 &&
      (await openLedger(this.env).notifications.isWanted())
    ) {
      await openQuiet(this.env).changed()
    }
    this.ctx.waitUntil(tellWebhooks(openLedger(this.env), this.env))
    return outcome
  }

  async tellWebhooks() {
    return tellWebhooks(openLedger(this.env), this.env)
  }

  async personLabels() {
    return openLedger(this.env).merchants.personLabels()
  }

  async vectors(model: string) {
    return openLedger(this.env).merchants.vectors(model)
  }

  async saveVectors(model: string, vectors: Array<StoredVector>) {
    await openLedger(this.env).merchants.saveVectors(model, vectors)
  }

  async calibration(model: string, dataVersion: string) {
    return openLedger(this.env).calibrations.of(model, dataVersion)
  }

  async unlabelled(labelerVersion: string | null, limit: number) {
    return openLedger(this.env).merchants.unlabelled(labelerVersion, Math.min(limit, MOST))
  }

  async saveLabels(labels: Array<Labelled>) {
    await openLedger(this.env).merchants.saveLabels(labels)
  }

  async ratesWanted(now: string) {
    return openLedger(this.env).rates.wanted(now)
  }

  async saveRates(rates: Array<RateOfDay>) {
    await openLedger(this.env).rates.save(rates.slice(0, MOST_RATES))
  }

  async rereadOutdated(limit: number) {
    return openLedger(this.env).mails.rereadOutdated(Math.min(limit, MOST))
  }

  async lookForLinks() {
    return openLedger(this.env).links.look()
  }

  async lookForRecurring() {
    const { recurring } = openLedger(this.env)
    // A walk over all payees of a large ledger takes a few ticks.
    for (let look = 0; look < LOOKS; look += 1) if (await recurring.look()) return true
    return false
  }

  async settings() {
    return openLedger(this.env).settings.get()
  }

  async summaryReaders() {
    return openLedger(this.env).summaries.readers()
  }

  async claimSummary(person: string, upTo: string, now: string) {
    return openLedger(this.env).summaries.claim(person, upTo, now)
  }

  async daySummary(of: SummaryOf) {
    return openLedger(this.env).summaries.day(of)
  }

  async summarySending(of: SummaryOf, attempts: number, sendingAt: string) {
    return openLedger(this.env).summaries.sending(of, attempts, sendingAt)
  }

  async summarySent(of: SummaryOf, sentAt: string) {
    await openLedger(this.env).summaries.sent(of, sentAt)
  }

  async summaryFailed(of: SummaryOf, attempts: number) {
    await openLedger(this.env).summaries.failed(of, attempts)
  }

  async claimNotification(now: string) {
    return openLedger(this.env).notifications.claim(now)
  }

  async notificationSending(mailKey: string, sendingAt: string) {
    return openLedger(this.env).notifications.sending(mailKey, sendingAt)
  }

  async notificationSent(mailKey: string, sentAt: string) {
    await openLedger(this.env).notifications.sent(mailKey, sentAt)
  }

  async notificationFailed(mailKey: string, now: string) {
    await openLedger(this.env).notifications.failed(mailKey, now)
  }

  /** By the clock here: no caller's time may make a mail old. */
  async purge() {
    return openLedger(this.env).purge(new Date().toISOString())
  }

  async backupDue(now: string) {
    return openLedger(this.env).backup.nightlyDue(now)
  }

  async noteBackup(now: string, bytes: number | null) {
    await openLedger(this.env).backup.noteNightly(now, bytes)
  }

  async backupState() {
    return openLedger(this.env).backup.state()
  }

  async backupRows(table: string, after: Array<string | number> | null) {
    return openLedger(this.env).backup.rows(table, after)
  }

  /** Also the first thing that a run of the scheduler does. */
  async quiet(now: string) {
    await openLedger(this.env).health.noteTick(now)
    return openQuiet(this.env).quiet(now)
  }

  async settle(generation: number, until: string) {
    await openQuiet(this.env).settle(generation, until)
  }
}

/**
 * What only the local platform may ask, which holds a service binding to it: personal tokens for
 * `npm run token`, and the start of a demo. No deployed worker has one.
 */
export class Tokens extends WorkerEntrypoint<GatewayEnv> {
  /** Everything that comes from now on is invented, and every page says so. */
  async beginDemo(budgets: Array<DemoBudget>): Promise<void> {
    const [person = ''] = allowedPeople(this.env).keys()
    await beginDemo(openLedger(this.env), budgets, { person })
  }

  /** A token that may read and write, for the first person on the allow list. */
  async issue(title: string): Promise<string> {
    const [person = ''] = allowedPeople(this.env).keys()
    const { tokens } = openLedger(this.env)
    const scopes: Array<Scope> = ['read', 'write']
    const { secret } = await issueToken(tokens, { title, scopes, expiresAt: null }, person)
    return secret
  }
}

/**
 * Everything that is kept, to whoever holds a service binding to it: the local platform, for
 * `npm run backup` and `npm run restore`. No deployed worker has one.
 */
export class Backups extends WorkerEntrypoint<GatewayEnv> {
  get #store() {
    return openLedger(this.env).backup
  }

  async state() {
    return this.#store.state()
  }

  async rows(table: string, after: Array<string | number> | null) {
    return this.#store.rows(table, after)
  }

  async begin() {
    await this.#store.begin()
  }

  async load(table: string, rows: Array<Row>) {
    await this.#store.load(table, rows)
  }

  async end() {
    await this.#store.end()
  }
}
