/**
 * npm run eval:labels -- LABELS.csv [HISTORY.csv]
 *
 * Measures the labeler on labelled merchants that are not part of the project.
 *
 * LABELS.csv: descriptor, group and, where there, fine, merchant, household, n. HISTORY.csv: the
 * descriptors of one of those households in date order (column `seq`). LABEL_EVAL_FILES names the
 * files where no argument does, separated by `:`.
 */
import { parseArgs } from 'node:util'

import { devMerchants, historyOf } from '../workers/labeler/measure/dev-data.ts'
import { inDateOrder, inDateOrderTaught, unseen } from '../workers/labeler/measure/protocols.ts'
import { byDecision, heading, protocolRows, table } from '../workers/labeler/measure/report.ts'
import { shippedKnowledge } from '../workers/labeler/src/knowledge.ts'
import { CsvError, readCsv } from './csv.ts'

function main(): void {
  const files = parseArgs({ allowPositionals: true }).positionals
  if (files.length === 0)
    files.push(...(process.env.LABEL_EVAL_FILES ?? '').split(':').filter(Boolean))
  if (files.length === 0)
    throw new CsvError(
      'Which files? npm run eval:labels -- LABELS.csv [HISTORY.csv] (--help says more)',
    )
  const tables = files.map((file) => readCsv(file, ['descriptor', 'group|seq|category']))
  const all = tables.flatMap((rows) => devMerchants(rows))
  // Moved money is known by its line, not by its merchant: it is measured apart.
  const merchants = all.filter(({ group }) => group !== 'money')
  if (merchants.length === 0) throw new CsvError(`${files.join(', ')}: no row has a spending group`)
  const knowledge = shippedKnowledge()
  for (const rows of tables.filter((rows) => rows[0] && 'seq' in rows[0])) {
    const history = historyOf(rows, merchants)
    const guesses = inDateOrder(history, knowledge)
    const taught = inDateOrderTaught(history, knowledge)
    console.log(heading('In date order, the first 300 merchants labelled, nothing taught after'))
    console.log(table(protocolRows(guesses)))
    console.log(heading('The same, each later merchant taught after it was guessed'))
    console.log(table(protocolRows(taught)))
    console.log(heading('By decision, nothing taught'))
    console.log(table(byDecision(guesses)))
  }
  for (const household of new Set(all.map((merchant) => merchant.household))) {
    const own = all.filter((merchant) => merchant.household === household)
    const moved = own.filter(({ group }) => group === 'money')
    if (moved.length > 0) {
      console.log(heading(`Moved money of ${household}`))
      console.log(table(protocolRows(unseen(moved, knowledge))))
    }
    const guesses = unseen(
      own.filter(({ group }) => group !== 'money'),
      knowledge,
    )
    console.log(
      heading(`Unseen merchants${household && ` of ${household}`}, with what ships alone`),
    )
    console.log(table(protocolRows(guesses)))
    console.log(table(byDecision(guesses)))
  }
}

main()
