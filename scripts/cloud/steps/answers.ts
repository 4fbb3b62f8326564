/** What only the person knows, guessed where it can be. */
import { z } from 'zod'
import type { CloudContext, Step } from '../context.ts'
import { noSuchDomain, zoneOf } from '../email-routing.ts'

const user = z.object({ email: z.email() })

/** The address that the Cloudflare account has; empty where this login may not see it. */
async function addressOf({ api }: CloudContext): Promise<string> {
  return await api.get('/user', user).then(
    ({ email }) => email,
    () => '',
  )
}

export const answers: Step = {
  title: 'Your answers',
  async run(context) {
    const { api, accountId, asking, say } = context
    const before = asking.settings.mailDomain
    if (before !== undefined) {
      say(`what you answered before is in ${asking.file}; change it there`)
      if (!(await zoneOf(api, accountId, before))) throw noSuchDomain(before)
    }
    const domain = await asking.ask({
      answer: 'mailDomain',
      message: 'A domain of yours whose DNS is at Cloudflare, such as example.com',
      from: (typed) => typed.trim().toLowerCase(),
      refuse: async (name) =>
        (await zoneOf(api, accountId, name)) ? null : noSuchDomain(name).message,
    })
    say(`your bank’s mails will arrive at inbox+…@${domain}`)
    await asking.ask({
      answer: 'timeZone',
      message: 'Your time zone',
      guess: Intl.DateTimeFormat().resolvedOptions().timeZone,
    })
    const people = await asking.ask({
      answer: 'allowedPeople',
      message: 'Who may sign in? E-mail addresses, separated by commas',
      guess: asking.settings.allowedPeople ? '' : await addressOf(context),
      from: (typed) =>
        typed
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
    })
    await asking.ask({
      answer: 'summaryTo',
      message: 'Which address gets the summary of the day? Empty: none',
      guess: people.find((person) => person.includes('@')) ?? '',
    })
    const database = await asking.ask({
      answer: 'database',
      message: 'Where should the ledger be kept?',
      options: [
        { value: 'd1', label: 'D1, Cloudflare’s own database', hint: 'simple, no cost' },
        { value: 'azure-sql', label: 'Azure SQL', hint: 'docs/azure-sql.md, steps 1 to 6 first' },
      ],
    })
    if (database === 'azure-sql') {
      await asking.ask({
        answer: 'azureSqlRelay',
        message: 'AZURE_SQL_RELAY, such as https://relay.example.com; empty: without one',
        guess: '',
      })
      await asking.ask({
        answer: 'azureSqlServer',
        message: 'AZURE_SQL_SERVER, such as name.database.windows.net',
      })
      await asking.ask({
        answer: 'azureSqlDatabase',
        message: 'AZURE_SQL_DATABASE',
        guess: 'ledger',
      })
      await asking.ask({ answer: 'azureSqlTenantId', message: 'AZURE_SQL_TENANT_ID' })
      await asking.ask({ answer: 'azureSqlClientId', message: 'AZURE_SQL_CLIENT_ID' })
      await asking.ask({
        answer: 'azureSqlLocation',
        message: 'AZURE_SQL_LOCATION: wnam, enam, weur … next to the database; empty: anywhere',
      })
    }
  },
}
