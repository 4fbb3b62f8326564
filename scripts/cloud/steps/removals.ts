/** The way down: what calls others goes before what it calls, and the database last. */
import { WORKERS } from '../configs.ts'
import type { Step } from '../context.ts'
import { goesToTracker, routingPath, ruleFor, zoneOf } from '../email-routing.ts'

const mail: Step = {
  title: 'Mail',
  async run({ api, accountId, asking, say, todo }) {
    const { mailDomain } = asking.settings
    if (!mailDomain) return
    const zone = await zoneOf(api, accountId, mailDomain)
    const rule = zone && (await ruleFor(api, zone.id, `inbox@${mailDomain}`))
    if (zone && rule && goesToTracker(rule)) {
      await api.delete(`${routingPath(zone.id)}/rules/${rule.id ?? rule.tag}`)
    }
    say(`mail to inbox@${mailDomain} goes nowhere now`)
    todo('Switch the forwarding off at your mail provider')
  },
}

const site: Step = {
  title: 'Site',
  async run({ api, accountId, asking, say }) {
    const { project } = asking.settings
    await api.delete(`/accounts/${accountId}/pages/projects/${project}`)
    say(`the site ${project} is gone`)
  },
}

const workers: Step = {
  title: 'Workers',
  async run({ api, accountId, say }) {
    for (const worker of WORKERS.toReversed()) {
      // Others may be bound to it only in this account, and those are gone already.
      await api.delete(`/accounts/${accountId}/workers/scripts/${worker}?force=true`)
      say(`${worker} is gone`)
    }
  },
}

const database: Step = {
  title: 'Database',
  async run({ api, accountId, asking, say }) {
    const { d1Id } = asking.settings
    if (d1Id === undefined) return
    await api.delete(`/accounts/${accountId}/d1/database/${d1Id}`)
    await asking.keep({ d1Id: undefined })
    say('the database is gone')
  },
}

export const REMOVALS: ReadonlyArray<Step> = [mail, site, workers, database]
