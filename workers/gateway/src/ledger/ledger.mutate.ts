/** The contract where a mutant of the ledger is judged: without workerd, in a fraction of its time. */
import { openD1 } from '../database/d1-dialect.ts'
import { startSqlite } from '../database/testing/sqlite.ts'
import { describeLedger } from './contract/index.ts'

const sqlite = startSqlite()

describeLedger('SQLite', async () => openD1(sqlite.empty()))
