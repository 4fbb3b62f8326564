/** The lines that ship for learning: what people of many places bought, a person each. */
import { readCsv } from '../../../../scripts/csv.ts'
import { type DevMerchant, devMerchants } from '../dev-data.ts'

/** All lines of `lines.csv`, each with every group that a careful person could accept. */
export function trainingLines(): Array<DevMerchant> {
  const rows = readCsv(`${import.meta.dirname}/lines.csv`, ['person', 'descriptor', 'accept'])
  return devMerchants(
    rows.map((row) => ({ ...row, household: row.person, group: row.accept?.split('|')[0] })),
  )
}
