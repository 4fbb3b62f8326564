/**
 * Reads that are asked at one moment go to D1 as one batch. A page asks some forty; each by itself is a
 * way to the database and back, of which the free plan allows a request fifty, six at a time.
 */

type Answer = D1Result<Record<string, unknown>>

type Asked = {
  statement: D1PreparedStatement
  answered: Promise<Answer>
  resolve(answer: Answer): void
  reject(cause: unknown): void
}

/** A read that is asked by code which awaited something short first still comes along. */
const TURNS = 25

/**
 * Of one request: what it gives asks a statement that changes nothing, with those asked beside it. `key`:
 * its words and values; what two parts of a page ask at one moment is asked once.
 */
export function readTogether(
  d1: D1Database,
): (key: string, statement: D1PreparedStatement) => Promise<Answer> {
  let waiting = new Map<string, Asked>()

  async function send(): Promise<void> {
    let seen = 0
    while (seen < waiting.size) {
      seen = waiting.size
      for (let turn = 0; turn < TURNS; turn += 1) await null
    }
    const asked = [...waiting.values()]
    waiting = new Map()
    if (asked.length === 1) return askEach(asked)
    try {
      const answers = await d1.batch<Record<string, unknown>>(
        asked.map(({ statement }) => statement),
      )
      for (const [at, one] of asked.entries()) one.resolve(answers[at] as Answer)
    } catch {
      // One that fails fails the batch: by itself each gets its own answer or error.
      askEach(asked)
    }
  }

  return (key, statement) => {
    const known = waiting.get(key)
    // A copy: whose answer it is may change it.
    if (known) return known.answered.then(copyOf)
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    waiting.set(key, { statement, answered: promise, resolve, reject })
    if (waiting.size === 1) void send()
    return promise
  }
}

function copyOf(answer: Answer): Answer {
  return { ...answer, results: answer.results.map((row) => ({ ...row })) }
}

function askEach(asked: ReadonlyArray<Asked>): void {
  for (const { statement, resolve, reject } of asked) {
    statement.all<Record<string, unknown>>().then(resolve, reject)
  }
}
