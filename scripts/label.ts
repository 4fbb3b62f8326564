/**
 * npm run --silent label -- MERCHANTS.csv [--labelled LABELLED.csv]
 *
 * Labels the merchants of a CSV file: one JSON line per row, in order.
 *
 * MERCHANTS.csv has a column `descriptor`, and may have `kind` and `mcc`. LABELLED.csv (descriptor,
 * fine, group) takes the place of the labelled merchants that ship. Nothing leaves the machine.
 */
import { parseArgs } from 'node:util'
import { shippedKnowledge } from '../workers/labeler/src/knowledge.ts'
import type { LabelledMerchant } from '../workers/labeler/src/labelled.ts'
import { merchantOfRow } from '../workers/labeler/src/labelled-csv.ts'
import { labelOffline, offlineMemory } from '../workers/labeler/src/offline.ts'
import { english } from '../workers/shared/i18n/translate.ts'
import { isKind } from '../workers/shared/kinds.ts'
import { whyInWords } from '../workers/shared/label-why.ts'
import { CsvError, type CsvRow, readCsv } from './csv.ts'

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { labelled: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1)
    throw new CsvError(
      'Which merchants? npm run --silent label -- MERCHANTS.csv (--help says more)',
    )
  const knowledge = shippedKnowledge()
  const labelled = values.labelled ? labelledIn(values.labelled) : knowledge.merchants
  const memory = offlineMemory(labelled, knowledge)
  for (const row of readCsv(file, ['descriptor'])) {
    const { descriptor = '', mcc } = row
    const label = labelOffline(
      { merchant: descriptor, kind: kindOf(row, file), mcc: mcc || null },
      knowledge,
      memory,
    )
    const { name, category, group, decision, confidence, nearest } = label
    const why = whyInWords(label.why, english)
    const line = { descriptor, name, category, group, decision, confidence, nearest, why }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

function labelledIn(file: string): Array<LabelledMerchant> {
  return readCsv(file, ['descriptor', 'fine|category|group']).flatMap((row) => {
    const merchant = merchantOfRow(row)
    if (merchant) return [merchant]
    console.error(`${file}: “${row.descriptor ?? ''}” has no known category or group: left out`)
    return []
  })
}

function kindOf({ kind }: CsvRow, file: string) {
  if (!kind) return 'purchase'
  if (isKind(kind)) return kind
  throw new CsvError(`${file}: “${kind}” is no kind of transaction`)
}

main()
