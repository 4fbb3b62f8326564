/** Mails the code with which a person shows that an address is theirs. */

import { errorFields, log } from '#shared/log.ts'
import { ApiError } from '../../api/problem.ts'

type MailEnv = Pick<GatewayEnv, 'EMAIL' | 'SUMMARY_FROM'>

/** Throws `conflict`, whose words say what to do; nothing of the mail is logged. */
export async function mailCode(
  { EMAIL, SUMMARY_FROM }: MailEnv,
  to: string,
  code: string,
): Promise<void> {
  if (!SUMMARY_FROM) {
    throw new ApiError('conflict', 'Set SUMMARY_FROM of the gateway to the address to send from')
  }
  try {
    // On a laptop a service of the same method takes its place.
    await (EMAIL as SendEmail).send({
      from: { email: SUMMARY_FROM, name: 'Expense tracker' },
      to,
      subject: 'The code for this address',
      text: `Type this code into the settings of your expense tracker:\n\n${code}\n\nIt is of use for an hour. If you did not ask for it, do nothing.\n`,
    })
  } catch (error) {
    log('error', 'code_not_sent', errorFields(error))
    throw new ApiError(
      'conflict',
      'The code could not be sent: verify the address under Email Routing, Destination addresses',
    )
  }
}
