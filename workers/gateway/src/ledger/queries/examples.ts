/** One example of every query, for the tests that look at its SQL. */
import type { Compilable } from 'kysely'
import * as access from './access.ts'
import * as audit from './audit.ts'
import { type Db, requireVersion } from './db.ts'
import * as mails from './mails.ts'
import type { LabelColumns } from './merchants.ts'
import * as merchants from './merchants.ts'
import * as rawMails from './raw-mails.ts'
import * as senders from './senders.ts'
import * as settings from './settings.ts'
import * as summaries from './summaries.ts'
import * as transactions from './transactions.ts'

const NOW = '2026-11-22T15:00:00.000Z'
const DAY = '2026-11-22'
const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const RANGE = { from: '2026-11-01', to: '2026-11-30' }
const ANA = 'ana@example.com'
const SUMMARY = { person: ANA, localDate: DAY }
const SETTING = { name: 'time_zone', value: 'Asia/Kathmandu', updated_at: NOW }
const VERSION = { id: ID, version: ID }

const LABEL: LabelColumns = {
  category: 'coffee',
  category_by: 'labeler',
  label_decision: 'auto',
  label_confidence: 0.9,
  label_evidence: 'exact',
  label_nearest: 'Corner Bakery',
  label_why: '{"code":"taught"}',
  label_version: 'v1',
  merchant_key: 'cornerbakery',
  updated_at: NOW,
  version: ID,
}

/** Everything a list can be asked for at once. */
const FILTER = {
  ...RANGE,
  categories: ['coffee', 'none'],
  kinds: ['purchase', 'refund'],
  currency: 'USD',
  accountId: ID,
  merchantKey: 'cornerbakery',
  mailId: ID,
  q: '50% bakery',
  review: 'any',
} as const

/** `file.function`, and what it was given where one function has several. */
export const EXAMPLES: Readonly<Record<string, (db: Db) => Compilable>> = {
  'access.addSession': (db) =>
    access.addSession(db, {
      id_hash: 'h',
      person: 'p',
      created_at: NOW,
      expires_at: NOW,
      last_seen_at: NOW,
      user_agent: null,
    }),
  'access.liveSession': (db) => access.liveSession(db, 'h', NOW),
  'access.touchSession': (db) => access.touchSession(db, 'h', NOW, NOW),
  'access.removeSession': (db) => access.removeSession(db, 'h'),
  'access.removeSessionsOf': (db) => access.removeSessionsOf(db, 'p'),
  'access.liveSessionsOf': (db) => access.liveSessionsOf(db, 'p', NOW),
  'access.removeExpiredSessions': (db) => access.removeExpiredSessions(db, NOW),
  'access.addToken': (db) =>
    access.addToken(db, {
      id: ID,
      title: 't',
      token_hash: 'h',
      prefix: 'p',
      scopes: 'read',
      person: 'p',
      created_at: NOW,
    }),
  'access.liveToken': (db) => access.liveToken(db, 'h', NOW),
  'access.touchToken': (db) => access.touchToken(db, ID, NOW),
  'access.tokensOf': (db) => access.tokensOf(db, 'p'),
  'access.tokenOf': (db) => access.tokenOf(db, ID, 'p'),
  'access.revokeToken': (db) => access.revokeToken(db, ID, 'p', NOW),
  'access.removeDeadTokens': (db) => access.removeDeadTokens(db, NOW),

  'audit.addAudit': (db) =>
    audit.addAudit(db, {
      id: ID,
      created_at: NOW,
      person: 'p',
      action: 'a',
      subject: 's',
      subject_id: ID,
      changes: '{}',
    }),
  'audit.recentAudit': (db) => audit.recentAudit(db, 20),
  'audit.auditOf': (db) => audit.auditOf(db, 'transaction', ID),

  'db.requireVersion': (db) => requireVersion(db, 'mail', ID, ID),

  'mails.addMail': (db) => mails.addMail(db, { id: ID } as never),
  'mails.mailByKey': (db) => mails.mailByKey(db, 'k'),
  'mails.mail': (db) => mails.mail(db, ID),
  'mails.listMails': (db) => mails.listMails(db, {}, null, 50),
  'mails.listMails of everything asked for': (db) =>
    mails.listMails(
      db,
      {
        status: 'review',
        reason: 'no_date',
        isPending: false,
        q: 'harbor bank',
        receivedFrom: NOW,
        receivedUntil: NOW,
      },
      { receivedAt: NOW, id: ID },
      50,
    ),
  'mails.mailFurther': (db) => mails.mailFurther(db, { receivedAt: NOW, id: ID }, 1000),
  'mails.listMails of a search': (db) =>
    mails.listMails(db, { q: 'harbor' }, null, 51, { receivedAt: NOW, id: ID }),
  'mails.changeMail': (db) => mails.changeMail(db, VERSION, { status: 'ignored' }),
  'mails.outdatedMails': (db) => mails.outdatedMails(db, 2, 3),
  'mails.forwardingConfirmations': (db) => mails.forwardingConfirmations(db, NOW, 10),
  'mails.sendersInReview': (db) => mails.sendersInReview(db, 50),
  'mails.putAside': (db) => mails.putAside(db, { from: NOW, until: NOW }, 10),
  'mails.countPutAside': (db) => mails.countPutAside(db, { from: NOW, until: NOW }),
  'mails.countMailsInReview': (db) => mails.countMailsInReview(db, 1000),
  'mails.countMailsInReview, all': (db) => mails.countMailsInReview(db, null),
  'raw-mails.addRawPart': (db) =>
    rawMails.addRawPart(db, { mail_id: ID, part: 0, content: 'c', stored_at: NOW }),
  'raw-mails.rawPart': (db) => rawMails.rawPart(db, ID, 0),
  'raw-mails.rawExists': (db) => rawMails.rawExists(db, ID),
  'raw-mails.removeRaw': (db) => rawMails.removeRaw(db, ID),
  'raw-mails.removeOldRaw': (db) => rawMails.removeOldRaw(db, NOW),

  'merchants.taughtMerchants': (db) => merchants.taughtMerchants(db),
  'merchants.taughtMerchant': (db) => merchants.taughtMerchant(db, 'k'),
  'merchants.taughtOf': (db) => merchants.taughtOf(db, ['k', 'l']),
  'merchants.addTaught': (db) => merchants.addTaught(db, { merchant_key: 'k' } as never),
  'merchants.changeTaught': (db) => merchants.changeTaught(db, 'k', { category: 'fuel' }),
  'merchants.merchantNames': (db) => merchants.merchantNames(db),
  'merchants.merchantName': (db) => merchants.merchantName(db, 'k'),
  'merchants.addName': (db) => merchants.addName(db, { merchant_key: 'k' } as never),
  'merchants.changeName': (db) => merchants.changeName(db, 'k', { name: 'n' }),
  'merchants.removeName': (db) => merchants.removeName(db, 'k'),
  'merchants.removeTaught': (db) => merchants.removeTaught(db, 'k'),
  'merchants.vectorsAfter': (db) => merchants.vectorsAfter(db, 'm', 'h', 200),
  'merchants.addVector': (db) =>
    merchants.addVector(db, {
      model: 'm',
      text_hash: 'h',
      text_value: 't',
      vector: 'v',
      created_at: NOW,
    }),
  'merchants.unlabelled': (db) => merchants.unlabelled(db, null, 25),
  'merchants.unlabelled by a newer labeler': (db) => merchants.unlabelled(db, 'v2', 25),
  'merchants.unlabelledLines': (db) =>
    merchants.unlabelledLines(db, null, ['k'], ['K 1', 'K 2'], 1000),
  'merchants.unlabelledLines by a newer labeler': (db) =>
    merchants.unlabelledLines(db, 'v2', ['k'], ['K 1'], 1000),
  'merchants.keepLabel': (db) => merchants.keepLabel(db, [ID, ID], LABEL),
  'merchants.nameDecided': (db) => merchants.nameDecided(db, [ID, ID], LABEL),
  'merchants.keepDecided': (db) => merchants.keepDecided(db, [ID, ID], 'v2'),
  'merchants.setLabel': (db) => merchants.setLabel(db, [ID, ID], LABEL),
  'merchants.setLabel of own money': (db) =>
    merchants.setLabel(db, [ID, ID], { ...LABEL, category: 'transfer' }),
  'merchants.followersOf': (db) =>
    merchants.followersOf(db, { merchantKey: 'k', kinds: ['purchase'], exceptId: ID }),
  'merchants.countedColumns': (db) =>
    db.updateTable('ledger_transaction').set(merchants.countedColumns(LABEL)).where('id', '=', ID),
  'merchants.labelPast': (db) =>
    merchants.labelPast(db, { merchantKey: 'k', kinds: ['purchase'], exceptId: ID }, LABEL),

  'senders.admittedSenders': (db) => senders.admittedSenders(db),
  'senders.addAdmittedSender': (db) =>
    senders.addAdmittedSender(db, { sender: 's', person: 'p', created_at: NOW }),
  'senders.removeAdmittedSender': (db) => senders.removeAdmittedSender(db, 's'),
  'senders.askAgainAbout a domain': (db) => senders.askAgainAbout(db, 's', ID),
  'senders.askAgainAbout an address': (db) => senders.askAgainAbout(db, 'a@s', ID),
  'senders.ownAddresses': (db) => senders.ownAddresses(db),
  'senders.ownAddress': (db) => senders.ownAddress(db, 'a'),
  'senders.addOwnAddress': (db) =>
    senders.addOwnAddress(db, { address: 'a', person: 'p', created_at: NOW, attempts: 0 }),
  'senders.changeOwnAddress': (db) => senders.changeOwnAddress(db, 'a', { confirmed_at: NOW }),
  'senders.countAttempt': (db) => senders.countAttempt(db, 'a', 5),
  'senders.removeOwnAddress': (db) => senders.removeOwnAddress(db, 'a'),
  'senders.confirmedAddresses': (db) => senders.confirmedAddresses(db),

  'settings.allSettings': (db) => settings.allSettings(db),
  'settings.setting': (db) => settings.setting(db, 'alias'),
  'settings.changeSetting': (db) => settings.changeSetting(db, SETTING),
  'settings.addSetting': (db) => settings.addSetting(db, SETTING),

  'summaries.totalsByTime day': (db) => summaries.totalsByTime(db, RANGE, 'day', 'spending'),
  'summaries.totalsByTime month': (db) => summaries.totalsByTime(db, RANGE, 'month', 'net'),
  'summaries.totalsOfMonths': (db) =>
    summaries.totalsOfMonths(db, { from: '2026-01', to: '2026-12' }, 'spending'),
  'summaries.totalsByCategory': (db) => summaries.totalsByCategory(db, RANGE, 'income'),
  'summaries.totalsOfDays': (db) => summaries.totalsOfDays(db, { ...RANGE, currency: 'USD' }),
  'summaries.usualOfMerchants': (db) =>
    summaries.usualOfMerchants(db, ['harborgym'], { from: '2025-11-01', to: '2026-10-31' }),
  'summaries.totalsByAccount': (db) => summaries.totalsByAccount(db, RANGE, 'spending'),
  'summaries.totalsByMerchant': (db) => summaries.totalsByMerchant(db, RANGE, 'spending'),
  'summaries.countLabelsToReview': (db) => summaries.countLabelsToReview(db, 1000),
  'summaries.countLabelsToReview, all': (db) => summaries.countLabelsToReview(db, null),
  'summaries.countPossibleDuplicates': (db) => summaries.countPossibleDuplicates(db, 1000),
  'summaries.countPossibleDuplicates, all': (db) => summaries.countPossibleDuplicates(db, null),
  'summaries.firstSpendingDay': (db) => summaries.firstSpendingDay(db, 'USD'),
  'summaries.summariesSince': (db) => summaries.summariesSince(db, ANA, DAY),
  'summaries.addSummary': (db) =>
    summaries.addSummary(db, {
      ...{ local_date: DAY, person: ANA },
      ...{ claimed_at: NOW, retry_at: NOW, attempts: 1 },
    }),
  'summaries.reclaimSummary': (db) =>
    summaries.reclaimSummary(
      db,
      SUMMARY,
      { claimed_at: NOW, attempts: 1 },
      { claimed_at: NOW, retry_at: NOW, attempts: 2 },
    ),
  'summaries.markSending': (db) => summaries.markSending(db, SUMMARY, 1, NOW),
  'summaries.giveSummaryBack': (db) => summaries.giveSummaryBack(db, SUMMARY, 1),
  'summaries.markSent': (db) => summaries.markSent(db, SUMMARY, NOW),
  'summaries.ping': (db) => summaries.ping(db),

  'transactions.transactions': (db) => transactions.transactions(db).where('t.id', '=', ID),
  'transactions.liveTransaction': (db) => transactions.liveTransaction(db, ID),
  'transactions.anyTransaction': (db) => transactions.anyTransaction(db, ID),
  'transactions.deletedTransaction': (db) => transactions.deletedTransaction(db, ID),
  'transactions.transactionByEvent': (db) => transactions.transactionByEvent(db, 'k'),
  'transactions.transactionsOfDays': (db) =>
    transactions.transactionsOfDays(db, ['2026-11-20', '2026-11-21']),
  'transactions.claimLine': (db) => transactions.claimLine(db, ID, { event_key: 'a', version: ID }),
  'transactions.repeatsOf': (db) => transactions.repeatsOf(db, ['a', 'b'], ID),
  'transactions.transactionsOnDays': (db) => transactions.transactionsOnDays(db, ['a', 'b']),
  'transactions.transactionsOfMail': (db) => transactions.transactionsOfMail(db, ID),
  'transactions.transactionsRepeatedBy': (db) => transactions.transactionsRepeatedBy(db, ID),
  'transactions.listTransactions of everything that has a rare word': (db) =>
    transactions.listTransactions(db, { q: 'bakery', foundBy: 'bakery' }, null, 51),
  'transactions.listTransactions of a word that nothing has': (db) =>
    transactions.listTransactions(db, { q: 'bakery', foundBy: null }, null, 51),
  'transactions.listTransactions': (db) => transactions.listTransactions(db, {}, null, 51),
  'transactions.listTransactions, next page': (db) =>
    transactions.listTransactions(db, RANGE, { localDate: DAY, occurredAt: NOW, id: ID }, 51),
  'transactions.listTransactions of everything asked for': (db) =>
    transactions.listTransactions(
      db,
      {
        ...FILTER,
        categories: [...FILTER.categories],
        kinds: [...FILTER.kinds],
      },
      null,
      51,
    ),
  'transactions.listTransactions of the bin': (db) =>
    transactions.listTransactions(db, { deleted: true }, null, 51),
  'transactions.listTransactions of parts and everything new': (db) =>
    transactions.listTransactions(
      db,
      {
        categories: ['coffee'],
        hasSplits: true,
        tags: ['trip'],
        currencies: ['USD', 'EUR'],
        accountIds: [ID],
        merchantKeys: ['k'],
        minAmount: '12.5',
        maxAmount: '99',
        setBy: ['rule'],
        hasNote: true,
      },
      null,
      51,
    ),
  'transactions.splitTotalsOf': (db) =>
    transactions.splitTotalsOf(db, { ...RANGE, categories: ['coffee'], hasSplits: true }),
  'transactions.openTransactions': (db) => transactions.openTransactions(db, 2000),
  'transactions.listTransactions of second tellings': (db) =>
    transactions.listTransactions(db, { review: 'duplicate' }, null, 51),
  'transactions.listTransactions of open categories': (db) =>
    transactions.listTransactions(db, { review: 'label' }, null, 51),
  'transactions.listTransactions with a note': (db) =>
    transactions.listTransactions(db, { hasNote: true }, null, 51),
  'transactions.totalTransactions with a note': (db) =>
    transactions.totalTransactions(db, { hasNote: true }),
  'transactions.countUpTo with a note': (db) => transactions.countUpTo(db, { hasNote: true }, 2001),
  'transactions.listTransactions of one category': (db) =>
    transactions.listTransactions(db, { categories: ['coffee'] }, null, 51),
  'transactions.listTransactions of several categories': (db) =>
    transactions.listTransactions(db, { categories: ['coffee', 'pets', 'none'] }, null, 51),
  'transactions.listTransactions of parts of a category': (db) =>
    transactions.listTransactions(db, { categories: ['coffee'], hasSplits: true }, null, 51),
  'transactions.listPlain': (db) =>
    transactions.listPlain(db, {}, { localDate: DAY, occurredAt: NOW, id: ID }, 1001),
  'transactions.transactionsAmong': (db) => transactions.transactionsAmong(db, [ID, ID]),
  'transactions.idsMatching': (db) => transactions.idsMatching(db, RANGE),
  'transactions.countUpTo': (db) => transactions.countUpTo(db, RANGE, 50),
  'transactions.accountSpans': (db) => transactions.accountSpans(db, {}),
  'transactions.totalTransactions': (db) => transactions.totalTransactions(db, RANGE),
  'transactions.totalTransactions of an account': (db) =>
    transactions.totalTransactions(db, { accountId: ID }),
  'transactions.addTransaction': (db) => transactions.addTransaction(db, { id: ID } as never),
  'transactions.changeTransaction': (db) =>
    transactions.changeTransaction(db, VERSION, { note: 'n' }),
  'transactions.forgetDuplicatesOf': (db) =>
    transactions.forgetDuplicatesOf(db, ID, { version: ID }),
  'transactions.withDuplicates': (db) => transactions.withDuplicates(db, [ID, ID]),
  'transactions.duplicatesOf': (db) => transactions.duplicatesOf(db, ID),
  'transactions.addMerchant': (db) => transactions.addMerchant(db, ID, { merchant: 'm' }),
  'transactions.addRepeat': (db) => transactions.addRepeat(db, ID, ID),
  'transactions.removeRepeats': (db) => transactions.removeRepeats(db, ID),
  'transactions.accounts': (db) => transactions.accounts(db),
  'transactions.account': (db) => transactions.account(db, ID),
  'transactions.accountsOfBank': (db) => transactions.accountsOfBank(db, 'Harbor Bank'),
  'transactions.addAccount': (db) =>
    transactions.addAccount(db, {
      id: ID,
      bank: 'Harbor Bank',
      mask: '4821',
      created_at: NOW,
    }),
  'transactions.changeAccount': (db) =>
    transactions.changeAccount(db, ID, { title: 'Card', person: 'ana@example.com' }),
}

/** Small tables, and what is read whole on purpose. */
export const WHOLE = [
  'access.removeDeadTokens',
  'merchants.taughtMerchants',
  'senders.admittedSenders',
  'senders.confirmedAddresses',
  'senders.ownAddresses',
  'settings.allSettings',
  'summaries.ping',
  'transactions.accounts',
  // An export reads what it exports.
  'transactions.accountSpans',
  'audit.recentAudit',
]
