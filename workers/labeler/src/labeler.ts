/**
 * The labeler of one ledger: what ships, what the person taught, and the vectors of one model, kept
 * in memory until they change. Nothing that fails outside keeps a merchant from its label.
 */
import type { Label, LabelRequest } from '../../shared/label.ts'
import type { LedgerRpc } from '../../shared/ledger.ts'
import { errorFields, log } from '../../shared/log.ts'
import { type Calibration, calibration, calibrationOf } from './calibration.ts'
import { dataVersion } from './data-version.ts'
import { embedNgrams, hash, NGRAM_MODEL } from './embed/char-ngrams.ts'
import type { Embedder } from './embed/embedder.ts'
import { RememberingEmbedder } from './embed/remembered.ts'
import type { Vectors } from './evidence/gather.ts'
import type { Knowledge } from './knowledge.ts'
import { askCertain, askLikely } from './label.ts'
import {
  type Memory,
  memoryOf,
  merchantsOf,
  modelSpace,
  spellingSpace,
  type VectorsByText,
} from './memory.ts'

export type LabelerLedger = Pick<
  LedgerRpc,
  'personLabels' | 'vectors' | 'saveVectors' | 'calibration'
>

/** Merchants embedded per tick: one request to the model. */
const BATCH = 100

/** How long vectors that are missing are not looked for again. */
const RETRY_MS = 60_000

export class LabelerOfLedger {
  #knowledge: Knowledge
  #embedder: Embedder
  #meaning: RememberingEmbedder
  #memory: Memory
  #personVersion: string | null = null
  #vectors: VectorsByText = new Map()
  #lookedAt = 0
  /** How the model was measured with this labeler, as the ledger keeps it; null: it was not. */
  #measured: string | null = null
  #calibration: Calibration = calibration
  #askedAt = 0

  /** `memory` serves until the ledger was asked. */
  constructor(knowledge: Knowledge, memory: Memory, embedder: Embedder) {
    this.#knowledge = knowledge
    this.#embedder = embedder
    this.#meaning = new RememberingEmbedder(embedder)
    this.#memory = memory
  }

  /** One label per request, in order. Never throws. */
  async label(requests: ReadonlyArray<LabelRequest>, ledger: LabelerLedger): Promise<Array<Label>> {
    await this.#refresh(ledger)
    const memory = this.#memory
    const version = this.#version()
    const questions = requests.map((request) =>
      askCertain(request, this.#knowledge, memory, version),
    )
    const texts = questions.flatMap(({ merchant }) => (merchant ? [merchant.text] : []))
    const vectors = await this.#vectorsOf(texts)
    let at = 0
    return questions.map((question) => {
      if (question.label) return question.label
      const found = vectors[at++] ?? []
      // With spelling alone, weights and thresholds are those that ship.
      const weights = this.#hasMeaning() ? this.#calibration : calibration
      return askLikely(question.merchant, found, this.#knowledge, memory, weights, version)
    })
  }

  /**
   * Embeds a batch of merchants that lack a vector of the current model; how many are left. Throws
   * where the ledger or the model is down.
   */
  async embedPending(ledger: LabelerLedger): Promise<number> {
    const { model } = this.#embedder
    const { labels } = await ledger.personLabels()
    const stored = new Set((await ledger.vectors(model)).map(({ text }) => text))
    const texts = new Set(merchantsOf(this.#knowledge.merchants, labels).map(({ text }) => text))
    const missing = [...texts].filter((text) => !stored.has(text))
    const batch = missing.slice(0, BATCH)
    if (batch.length > 0) {
      const vectors = await this.#embedder.embed(batch)
      const rows = vectors.map((vector, at) => ({ text: batch[at] as string, vector }))
      await ledger.saveVectors(model, rows)
      this.#lookedAt = 0
    }
    return missing.length - batch.length
  }

  /** Which data and which models the labels come from. */
  #version(): string {
    if (!this.#hasMeaning()) return dataVersion()
    return `${dataVersion()} ${this.#embedder.model} ${hash(this.#measured ?? '').toString(36)}`
  }

  #hasMeaning(): boolean {
    return this.#memory.spaces.some(({ model }) => model !== NGRAM_MODEL)
  }

  /** Whether how the model was measured is another than before. A model that ships needs no asking. */
  async #remeasure(ledger: LabelerLedger): Promise<boolean> {
    const { model } = this.#embedder
    if (model === NGRAM_MODEL || Date.now() - this.#askedAt < RETRY_MS) return false
    this.#askedAt = Date.now()
    const measured = await ledger.calibration(model, dataVersion())
    if (measured === this.#measured) return false
    this.#calibration = measured === null ? calibration : calibrationOf(model, measured)
    this.#measured = measured
    this.#lookedAt = 0
    return true
  }

  /** Brings the memory up to date with what the person taught and with the vectors that are there. */
  async #refresh(ledger: LabelerLedger): Promise<void> {
    try {
      const { version, labels } = await ledger.personLabels()
      const isMeasuredAnew = await this.#remeasure(ledger)
      const isNew = version !== this.#personVersion
      const merchants = isNew
        ? merchantsOf(this.#knowledge.merchants, labels)
        : this.#memory.merchants
      // A model that decides nothing is not asked, and its vectors stay where they are.
      const isUsed = this.#embedder.model === NGRAM_MODEL || this.#measured !== null
      const isLacking = isUsed && merchants.some(({ text }) => !this.#vectors.has(text))
      const isDue = isLacking && Date.now() - this.#lookedAt >= RETRY_MS
      if (isDue) {
        this.#lookedAt = Date.now()
        const stored = await ledger.vectors(this.#embedder.model)
        this.#vectors = new Map(stored.map(({ text, vector }) => [text, vector]))
      }
      if (!isNew && !isDue && !isMeasuredAnew) return
      const space = isUsed ? modelSpace(this.#embedder.model, merchants, this.#vectors) : null
      // Stored vectors of spelling take the place of those made here; those of meaning stand beside.
      const isSpelling = space?.model === NGRAM_MODEL
      const spaces = isSpelling ? [space] : [spellingSpace(merchants), ...(space ? [space] : [])]
      this.#memory = memoryOf(merchants, spaces, this.#knowledge)
      this.#personVersion = version
    } catch (error) {
      // The ledger is down: what is in memory still labels.
      log('error', 'labeler_refresh_failed', errorFields(error))
    }
  }

  /** For each text its vector in each space; null where the model is down. */
  async #vectorsOf(texts: ReadonlyArray<string>): Promise<Array<Vectors>> {
    if (texts.length === 0) return []
    const bySpace = await Promise.all(
      this.#memory.spaces.map(({ model }) =>
        model === NGRAM_MODEL ? embedNgrams(texts) : this.#meaning.embed(texts),
      ),
    )
    return texts.map((_, at) => bySpace.map((vectors) => vectors[at] ?? null))
  }
}
