/**
 * Mails what is to be told at once. Claimed in the ledger before the mail is made, noted as leaving
 * before it is sent: a run that dies after that note may have sent it, so it is not sent again, and
 * the day's summary tells of the transaction in any case.
 */
import { log } from '#shared/log.ts'
import type { SchedulerEnv } from '../env.ts'
import { SendError, sendMail } from '../mail/send.ts'
import { composeNotification } from '../notification/compose.ts'

/** Mails of one run; the next run sends the next ones. */
const MAX_PER_RUN = 5

/** Whether nothing is left to tell, now or later. */
export async function sendNotifications(env: SchedulerEnv): Promise<boolean> {
  for (let run = 0; run < MAX_PER_RUN; run++) {
    const { notification, isPending } = await env.LEDGER.claimNotification(now())
    if (notification === null) return !isPending
    const { mailKey, to, transactions } = notification
    const mail = await composeNotification(notification, {
      siteUrl: env.SITE_URL || null,
      subject: env.SUMMARY_SUBJECT === 'total' ? 'total' : 'private',
    })
    if (!(await env.LEDGER.notificationSending(mailKey, now()))) continue
    try {
      await sendMail(env, to, mail)
    } catch (error) {
      const isOpen = error instanceof SendError && error.mayHaveLeft
      if (!isOpen) await env.LEDGER.notificationFailed(mailKey, now())
      throw error
    }
    await env.LEDGER.notificationSent(mailKey, now())
    log('info', 'notification_sent', { transactions: transactions.length })
  }
  return false
}

const now = () => new Date().toISOString()
