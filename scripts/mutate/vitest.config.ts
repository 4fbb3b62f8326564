/** The tests that `npm run mutate` asks: those beside the code that decides about money, days and doubles. */
import { defineConfig } from 'vitest/config'

process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  test: {
    include: [
      'packages/bank-mail/src/{money,dates,gate}/*.test.ts',
      'packages/bank-mail/src/{read,currency}.test.ts',
      'workers/gateway/src/ledger/record/judge.test.ts',
      'workers/gateway/src/ledger/pure/merchants-agree.test.ts',
    ],
  },
})
