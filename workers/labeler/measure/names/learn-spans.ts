/** Learns the weights of features of pieces and spans: the likeliest for the names of the rows, by AdaGrad. */
import { fold, normalise } from 'merchant-name'
import type { Knowledge } from '../../src/knowledge.ts'
import { seenOf, spanFeatures } from '../../src/name/span/features.ts'
import { pieceFeatures, ROLES, spansOf } from '../../src/name/span/span.ts'
import { piecesOf } from '../../src/name/span/tokens.ts'
import { dice } from './invented.ts'
import type { Row } from './rows.ts'

const EPOCHS = 6
const RATE = 0.15
const PULL = 1e-4
/** Places in the table of a feature's weights: a whole span has one of its own behind those of the roles. */
const WHOLE = ROLES.length
const WIDTH = WHOLE + 1

type Example = {
  /** By piece, its features. */
  pieces: ReadonlyArray<ReadonlyArray<number>>
  spans: ReadonlyArray<{ start: number; end: number; features: ReadonlyArray<number> }>
  /** Which span is the name. */
  right: number
}

export class Learner {
  #ids = new Map<string, number>()
  #examples: Array<Example> = []
  #weights = new Float64Array(0)

  #idOf = (feature: string): number => {
    const id = this.#ids.get(feature) ?? this.#ids.size
    this.#ids.set(feature, id)
    return id
  }

  /** Takes a row; false where its name is no run of pieces. */
  add(row: Row, knowledge: Knowledge): boolean {
    const example = exampleOf(row, knowledge, this.#idOf)
    if (example) this.#examples.push(example)
    return example !== null
  }

  learn(): void {
    const order = [...this.#examples]
    const { below } = dice(1)
    this.#weights = new Float64Array(this.#ids.size * WIDTH)
    const steps = new Float64Array(this.#weights.length).fill(0.1)
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[order[at], order[other]] = [order[other] as Example, order[at] as Example]
      }
      for (const example of order) this.#step(example, steps)
    }
  }

  /** The share of the examples whose name the weights find. */
  reached(rows: ReadonlyArray<Row>, knowledge: Knowledge): number {
    const unknown = (feature: string) => this.#ids.get(feature) ?? -1
    const right = rows.filter((row) => {
      const example = exampleOf(row, knowledge, unknown)
      if (!example) return false
      const scores = this.#scores(example)
      return scores.indexOf(Math.max(...scores)) === example.right
    })
    return right.length / rows.length
  }

  /** The lines of weights.txt: features and their weights in hundredths. */
  lines(): Array<string> {
    const weightOf = (id: number, role: number) =>
      Math.round(100 * (this.#weights[id * WIDTH + role] ?? 0))
    return [...this.#ids]
      .flatMap(([feature, id]) => {
        const roles = feature.startsWith('=')
          ? [weightOf(id, WHOLE)]
          : ROLES.map((_, role) => weightOf(id, role))
        return roles.some((weight) => weight !== 0) ? [`${feature}\t${roles.join(' ')}`] : []
      })
      .sort()
  }

  #sum(features: ReadonlyArray<number>, role: number): number {
    let sum = 0
    for (const id of features) if (id >= 0) sum += this.#weights[id * WIDTH + role] ?? 0
    return sum
  }

  #scores({ pieces, spans }: Example): Array<number> {
    const roles = pieces.map((features) => ROLES.map((_, role) => this.#sum(features, role)))
    return spans.map(({ start, end, features }) => {
      let score = this.#sum(features, WHOLE) + (roles[start]?.[3] ?? 0) + (roles[end - 1]?.[4] ?? 0)
      for (const [at, role] of roles.entries()) score += role[roleOf(at, start, end)] ?? 0
      return score
    })
  }

  #step(example: Example, steps: Float64Array): void {
    const scores = this.#scores(example)
    const most = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - most))
    const sum = odds.reduce((all, one) => all + one, 0)
    const pull = new Map<number, number>()
    const add = (features: ReadonlyArray<number>, role: number, by: number) => {
      for (const id of features) {
        const at = id * WIDTH + role
        pull.set(at, (pull.get(at) ?? 0) + by)
      }
    }
    const byRole = example.pieces.map(() => new Float64Array(ROLES.length))
    for (const [at, { start, end, features }] of example.spans.entries()) {
      const by = (odds[at] ?? 0) / sum - (at === example.right ? 1 : 0)
      if (Math.abs(by) < 1e-6) continue
      add(features, WHOLE, by)
      const give = (piece: number, role: number) => {
        const roles = byRole[piece]
        if (roles) roles[role] = (roles[role] ?? 0) + by
      }
      for (const piece of byRole.keys()) give(piece, roleOf(piece, start, end))
      give(start, 3)
      give(end - 1, 4)
    }
    for (const [piece, roles] of byRole.entries()) {
      for (const [role, by] of roles.entries()) {
        if (Math.abs(by) > 1e-6) add(example.pieces[piece] ?? [], role, by)
      }
    }
    for (const [at, by] of pull) {
      const slope = by + PULL * (this.#weights[at] ?? 0)
      steps[at] = (steps[at] ?? 0) + slope * slope
      this.#weights[at] = (this.#weights[at] ?? 0) - (RATE * slope) / Math.sqrt(steps[at] ?? 1)
    }
  }
}

function roleOf(at: number, start: number, end: number): number {
  return at < start ? 0 : at < end ? 1 : 2
}

function exampleOf(
  row: Row,
  knowledge: Knowledge,
  idOf: (feature: string) => number,
): Example | null {
  const names = row.isHidden ? without(knowledge, row.line.slice(row.start, row.end)) : knowledge
  const { pieces } = piecesOf(row.line)
  const seen = seenOf(normalise(row.line), pieces, names)
  const spans = spansOf(seen)
  const isIn = pieces.map(({ start, end }) => start >= row.start && end <= row.end)
  const start = isIn.indexOf(true)
  const end = isIn.lastIndexOf(true) + 1
  const right = spans.findIndex((span) => span.start === start && span.end === end)
  if (right < 0) return null
  return {
    pieces: pieces.map((_, at) => pieceFeatures(seen, at).map(idOf)),
    spans: spans.map((span) => ({
      ...span,
      features: spanFeatures(seen, span.start, span.end, names).map((feature) =>
        idOf(`=${feature}`),
      ),
    })),
    right,
  }
}

/** The lists as if none had this name. */
function without(knowledge: Knowledge, name: string): Knowledge {
  const key = fold(name).replace(/[^\p{L}\p{N}]/gu, '')
  const hiding = (index: Knowledge['chains']) => ({
    ...index,
    get: (glued: string) => (glued === key ? undefined : index.get(glued)),
  })
  return { ...knowledge, famous: hiding(knowledge.famous), chains: hiding(knowledge.chains) }
}
