/** What a person did, in words. */
import type { Act, ActAction } from '../../ledger/store.ts'
import type { Formats } from '../format.ts'

const DONE: Readonly<Record<ActAction, string>> = {
  'transaction.create': 'Entered',
  'transaction.update': 'Changed',
  'transaction.delete': 'Deleted',
  'transaction.restore': 'Restored',
  'transaction.split': 'Split',
  'transaction.bulk': 'Changed several',
  'duplicate.merge': 'Deleted a second telling of',
  'duplicate.dismiss': 'Kept both tellings of',
  'mail.resolve': 'Settled the mail',
  'mail.dismiss': 'Put aside the mail',
  'merchant.teach': 'Taught the category of',
  'merchant.rename': 'Named the merchant',
  'wording.add': 'Taught a wording of',
  'wording.forget': 'Forgot a wording of',
  'merchant.forget': 'Forgot the category of',
  'category.create': 'Made the category',
  'category.update': 'Changed the category',
  'category.merge': 'Merged the category',
  'category.delete': 'Took away the category',
  'budget.set': 'Set the budget of',
  'budget.remove': 'Removed the budget of',
  'rule.create': 'Made the rule',
  'rule.update': 'Changed the rule',
  'rule.remove': 'Removed the rule',
  'rule.run': 'Ran over the past the rule',
  'recurring.confirm': 'Confirmed that it recurs:',
  'recurring.refuse': 'Said that it does not recur:',
  'recurring.reopen': 'Took back what was said of',
  'recurring.rename': 'Named what recurs:',
  'account.update': 'Named the account',
  'view.create': 'Saved the view',
  'view.update': 'Changed the view',
  'view.remove': 'Removed the view',
  import: 'Imported',
  'act.undo': 'Undid something about',
}

/** `Deleted Corner Bakery`; `Changed several: Groceries (214 transactions)`. */
export function wordsOf({ action, title, transactions }: Act, formats: Formats): string {
  const several = transactions > 1 ? ` (${formats.number(transactions)} transactions)` : ''
  const done = DONE[action] ?? 'Did something about'
  if (title === null) return `${done}${several}`
  return `${done}${action === 'transaction.bulk' ? ':' : ''} ${title}${several}`
}
