/**
 * Reads that are asked at one moment go to D1 as one batch. A page asks some forty; each by itself is a
 * way to the database and back, of which the free plan allows a request fifty, six at a time.
 */

type Answer = D1Result<Record<string, unknown>>

type Asked = {
  statement: D1PreparedStatement
  resolve(answer: Answer): void
  reject(cause: unknown): void
}

/** A read that is asked by code which awaited something short first still comes along. */
const TURNS = 25

/** Of one request: what it gives asks a statement that changes nothing, with those asked beside it. */
export function readTogether(d1: D1Database): (statement: D1PreparedStatement) => Promise<Answer> {
  let waiting: Array<Asked> = []

  async function send(): Promise<void> {
    let seen = 0
    while (seen < waiting.length) {
      seen = waiting.length
      for (let turn = 0; turn < TURNS; turn += 1) await null
    }
    const asked = waiting
    waiting = []
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

  return (statement) =>
    new Promise((resolve, reject) => {
      waiting.push({ statement, resolve, reject })
      if (waiting.length === 1) void send()
    })
}

function askEach(asked: ReadonlyArray<Asked>): void {
  for (const { statement, resolve, reject } of asked) {
    statement.all<Record<string, unknown>>().then(resolve, reject)
  }
}
