/** Mails the code with which a person shows that an address is theirs. */

import { errorFields, log } from '#shared/log.ts'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'

type MailEnv = Pick<GatewayEnv, 'EMAIL' | 'SUMMARY_FROM'>

/** Throws `conflict`, whose words say what to do; nothing of the mail is logged. */
export async function mailCode(
  { EMAIL, SUMMARY_FROM }: MailEnv,
  to: string,
  code: string,
): Promise<void> {
  if (!SUMMARY_FROM) {
    throw new ApiError('conflict', t('settings.noSender', { setting: 'SUMMARY_FROM' }))
  }
  try {
    // On a laptop a service of the same method takes its place.
    await (EMAIL as SendEmail).send({
      from: { email: SUMMARY_FROM, name: t('summary.sender') },
      to,
      subject: t('settings.codeSubject'),
      text: `${t('settings.codeBefore')}\n\n${code}\n\n${t('settings.codeAfter')}\n`,
    })
  } catch (error) {
    log('error', 'code_not_sent', errorFields(error))
    throw new ApiError('conflict', t('settings.codeNotSent'))
  }
}
