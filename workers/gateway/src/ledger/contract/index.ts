/** What a ledger does, whichever database it is kept in. */
import { describe } from 'vitest'
import { describeActs } from './acts.ts'
import { describeBackups } from './backup.ts'
import { describeBudgets } from './budgets.ts'
import { describeBulk } from './bulk.ts'
import { describeCalibrations } from './calibrations.ts'
import { describeCategories } from './categories.ts'
import { describeCounts } from './counts.ts'
import { describeDuplicates } from './duplicates.ts'
import { describeExactness } from './exactness.ts'
import { describeHealth } from './health.ts'
import { describeImports } from './imports.ts'
import { describeLabels } from './labels.ts'
import { describeLinks } from './links.ts'
import { describeMailIn } from './mail-in.ts'
import { describeMonth } from './month.ts'
import { describeNames } from './names.ts'
import { describeNotifications } from './notifications.ts'
import { describeOutlook } from './outlook.ts'
import { describeParts } from './parts.ts'
import { describePeople } from './people.ts'
import { describeRates } from './rates.ts'
import { describeReaders } from './readers.ts'
import { describeRecurring } from './recurring.ts'
import { describeRekey } from './rekey.ts'
import { describeReview } from './review.ts'
import { describeRules } from './rules.ts'
import { describeSearch } from './search.ts'
import { describeSenders } from './senders.ts'
import { describeSettings } from './settings.ts'
import { describeSetup } from './setup.ts'
import { describeSummaries } from './summaries.ts'
import type { OpenDatabase } from './test-ledger.ts'
import { describeTotals } from './totals.ts'
import { describeTransactions } from './transactions.ts'
import { describeWebhooks } from './webhooks.ts'
import { describeWordings } from './wordings.ts'

export function describeLedger(name: string, open: OpenDatabase): void {
  describe(`the ledger on ${name}`, () => {
    describeMailIn(open)
    describeDuplicates(open)
    describeTransactions(open)
    describeSearch(open)
    describeLabels(open)
    describeNames(open)
    describeRekey(open)
    describeReview(open)
    describeSummaries(open)
    describeOutlook(open)
    describeReaders(open)
    describeSettings(open)
    describePeople(open)
    describeSetup(open)
    describeHealth(open)
    describeSenders(open)
    describeActs(open)
    describeBackups(open)
    describeImports(open)
    describeMonth(open)
    describeWordings(open)
    describeCounts(open)
    describeCategories(open)
    describeCalibrations(open)
    describeParts(open)
    describeBulk(open)
    describeBudgets(open)
    describeWebhooks(open)
    describeNotifications(open)
    describeTotals(open)
    describeExactness(open)
    describeRules(open)
    describeLinks(open)
    describeRates(open)
    describeRecurring(open)
  })
}
