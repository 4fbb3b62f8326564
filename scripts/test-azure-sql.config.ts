/** The tests that need a real T-SQL server: `*.azure-sql.ts`, which no other run takes up. */
import { defineConfig } from 'vitest/config'
import { textModules } from './text-modules.ts'

process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  plugins: [textModules],
  test: {
    name: 'azure-sql',
    include: ['{packages,workers,scripts}/**/*.azure-sql.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Babelfish, where it stands in for a server, fails at times for reasons of its own (testing/azure.ts).
    retry: 2,
    fileParallelism: false,
  },
})
