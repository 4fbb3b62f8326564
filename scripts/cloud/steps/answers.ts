/** What only the person knows, guessed where it can be. */
import type { Step } from '../context.ts'

export const answers: Step = {
  title: 'Your answers',
  async run({ asking }) {
    const domain = await asking.ask({
      answer: 'mailDomain',
      message: 'A domain of yours whose DNS is at Cloudflare; mail will arrive at inbox+…@it',
      from: (typed) => typed.trim().toLowerCase(),
    })
    await asking.ask({
      answer: 'timeZone',
      message: 'Your time zone',
      guess: Intl.DateTimeFormat().resolvedOptions().timeZone,
    })
    const people = await asking.ask({
      answer: 'allowedPeople',
      message: 'Who may sign in? Addresses or Entra object ids, separated by commas',
      guess: `you@${domain}`,
      from: (typed) =>
        typed
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
    })
    await asking.ask({
      answer: 'summaryTo',
      message: 'Where should the summary of the day go? Empty: nowhere',
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
