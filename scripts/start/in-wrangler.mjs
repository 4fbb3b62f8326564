// Loaded into `wrangler dev` before itself.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Ends it when the start that it belongs to is gone, however that ended.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))

// A ledger that is in use keeps the code it started with: `wrangler dev` would build and load anew
// whatever somebody edits or pulls meanwhile, and has no option that says not to. So esbuild builds
// once where it is asked to watch.
const require = createRequire(join(dirname(process.argv[1]), 'cli.js'))
const esbuild = require('esbuild')
require.cache[require.resolve('esbuild')].exports = {
  ...esbuild,
  async context(options) {
    const context = await esbuild.context(options)
    return { ...context, watch: () => context.rebuild() }
  },
}
