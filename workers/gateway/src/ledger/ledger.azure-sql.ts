import { afterAll } from 'vitest'
import { startAzure } from '../database/testing/azure.ts'
import { describeLedger } from './contract/index.ts'

const azure = await startAzure()
afterAll(() => azure[Symbol.asyncDispose]())

describeLedger('Azure SQL', () => azure.empty())
