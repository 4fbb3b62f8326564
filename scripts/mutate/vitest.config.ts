/**
 * The tests that `npm run mutate` asks: those beside the code that decides about money,
 * days, doubles, sums and labels, and the ledger's contract for what is undone, split and settled.
 */
import { defineConfig } from 'vitest/config'
import { textModules } from '../text-modules.ts'

process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  plugins: [textModules],
  test: {
    // On a busy machine some of the contract take longer than five seconds.
    testTimeout: 60_000,
    include: [
      'packages/bank-mail/src/{money,dates,gate,amount}/*.test.ts',
      'packages/bank-mail/src/general/{day,clock,foreign,honest,dollars,several}.test.ts',
      'packages/bank-mail/src/{read,currency}.test.ts',
      'workers/gateway/src/ledger/{record,pure,budgets,links,rates}/*.test.ts',
      'workers/gateway/src/ledger/ledger.mutate.ts',
      'workers/gateway/src/pages/overview/*.test.ts',
      'workers/scheduler/src/due.test.ts',
      'workers/shared/quiet.test.ts',
      'workers/email-ingest/src/*.test.ts',
      'workers/labeler/src/{combine,labeler}.test.ts',
      'workers/labeler/src/evidence/*.test.ts',
    ],
  },
})
