/** The Worker of the tests, running in workerd. Its authority has to be trusted before wrangler is loaded. */
import { join } from 'node:path'
import { decode, encode } from '../../src/relay/codec.ts'
import type { Scenarios } from './scenarios.ts'
import type { CallOptions } from './worker.ts'

type Args<N extends keyof Scenarios> =
  Parameters<Scenarios[N]> extends [unknown, ...infer A] ? A : never

export type Called<T> =
  | { ok: true; value: T }
  | { ok: false; error: { code: string; message: string; number: number | null } }

export type TestWorker = AsyncDisposable & {
  /** Runs a scenario and gives its value, or the error as the Worker saw it. */
  call<N extends keyof Scenarios>(
    name: N,
    ...args: Args<N>
  ): Promise<Called<Awaited<ReturnType<Scenarios[N]>>>>
  with(options: CallOptions): Pick<TestWorker, 'call'>
  /** Lets the object that holds the pool go, as Cloudflare does when it moves or updates it. */
  evict(): Promise<void>
}

/** `pool`: the settings of the pool; `token`: signs in with a token that begins like this. */
export async function startWorker(pool: object, token?: string): Promise<TestWorker> {
  // Without it the harness asks the network for a description of the request.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  const { createTestHarness } = await import('wrangler')
  const vars: Record<string, string> = { POOL: JSON.stringify(pool) }
  if (token !== undefined) vars.TOKEN = token
  const server = createTestHarness({
    workers: [{ configPath: join(import.meta.dirname, 'wrangler.toml'), vars }],
  })
  await server.listen()

  function caller(options: object): TestWorker['call'] {
    return async (name, ...args) => {
      const body = encode({ name, args, options })
      const response = await server.fetch('/', { method: 'POST', body })
      return decode(await response.text())
    }
  }

  return {
    call: caller({}),
    with: (options) => ({ call: caller(options) }),
    evict: () => server.getWorker().evictDurableObject('SqlPool', { name: 'default' }),
    [Symbol.asyncDispose]: () => server.close(),
  }
}
