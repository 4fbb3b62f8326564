/** Pure code beside its source, packages and the whole system in workerd, and the browser. */
import { defineConfig } from 'vitest/config'
import { textModules } from './scripts/text-modules.ts'

// A zone that is neither UTC nor a whole hour shows code that leans on the machine's clock.
process.env.TZ = 'Asia/Kathmandu'

/** Nothing takes this long, on however busy a machine: speed is what `npm run bench` measures. */
const HANGS = 300_000

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [textModules],
        test: {
          name: 'unit',
          include: ['{packages,workers,pages,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.workers.test.ts'],
          // Files share what they import, which halves the time: a test leaves nothing behind in a module.
          isolate: false,
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        plugins: [textModules],
        test: {
          name: 'system',
          include: ['tests/{system,deploy,attacks}/**/*.test.ts', 'workers/**/*.workers.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: 'tests/support/prebuild.ts',
          isolate: false,
          testTimeout: HANGS,
          hookTimeout: HANGS,
          fileParallelism: false,
        },
      },
      {
        plugins: [textModules],
        test: {
          name: 'packages',
          include: ['packages/**/*.workers.test.ts'],
          // Files of their own processes: an authority has to be trusted before wrangler is loaded.
          testTimeout: HANGS,
          hookTimeout: HANGS,
          fileParallelism: false,
        },
      },
      {
        // Not part of `npm test`: filling the ledger alone takes a good part of a minute.
        plugins: [textModules],
        test: {
          name: 'large',
          include: ['tests/large/**/*.test.ts'],
          globalSetup: 'tests/support/prebuild.ts',
          testTimeout: HANGS,
          hookTimeout: HANGS,
        },
      },
      {
        plugins: [textModules],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/prebuild.ts',
          isolate: false,
          testTimeout: HANGS,
          hookTimeout: HANGS,
          fileParallelism: false,
        },
      },
    ],
  },
})
