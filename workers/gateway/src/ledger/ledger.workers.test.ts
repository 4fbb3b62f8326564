import { afterAll } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { startD1 } from '../database/testing/d1.ts'
import { describeLedger } from './contract/index.ts'

const d1 = await startD1()
afterAll(() => d1[Symbol.asyncDispose]())

describeLedger('D1', async () => openD1(await d1.empty()))
