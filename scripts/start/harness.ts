/** Wrangler's test harness, with what a session can be told and the harness has no options for. */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { TestHarness, TestHarnessOptions, unstable_DevEnv } from 'wrangler'

type Dev = NonNullable<Parameters<unstable_DevEnv['config']['set']>[0]['dev']>

/** `site`: the folder of files of the one worker that has some, by its configuration, in place of what that says. */
type Told = { dev: Dev; site?: { of: string; folder: string } }

/** Each session starts within the call that is told of it, so that two may start at one moment. */
const told = new AsyncLocalStorage<Told>()
const patched = new WeakSet<object>()

/** As `createTestHarness` of this `wrangler`, whose sessions are told of `dev` and the site as well. */
export function createHarness(
  wrangler: typeof import('wrangler'),
  options: TestHarnessOptions,
  dev: Dev,
  site?: Told['site'],
): TestHarness {
  if (!patched.has(wrangler)) {
    wrangler.unstable_DevEnv = withTold(wrangler.unstable_DevEnv)
    patched.add(wrangler)
  }
  const server = wrangler.createTestHarness(options)
  return Object.assign(server, {
    listen: told.run({ dev, ...(site && { site }) }, () => AsyncLocalStorage.bind(server.listen)),
  })
}

function withTold(Base: typeof unstable_DevEnv): typeof unstable_DevEnv {
  return class DevEnv extends Base {
    constructor(...given: ConstructorParameters<typeof unstable_DevEnv>) {
      super(...given)
      const { dev, site } = told.getStore() ?? {}
      const set = this.config.set.bind(this.config)
      this.config.set = (input, throwErrors) => {
        const files = site && site.of === input.config ? { assets: site.folder } : {}
        return set({ ...input, ...files, dev: { ...input.dev, ...dev } }, throwErrors)
      }
    }
  }
}
