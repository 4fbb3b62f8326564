/** The Pages project, made before anything needs its address. */
import { z } from 'zod'
import type { Step } from '../context.ts'

const project = z.object({ name: z.string(), subdomain: z.string().optional() })

export const site: Step = {
  title: 'Site',
  async run({ api, accountId, asking, say }) {
    const name = await asking.ask({
      answer: 'project',
      message: 'A name for the site; it will be https://<name>.pages.dev where that is free',
      guess: `expenses-${accountId.slice(0, 6).toLowerCase()}`,
    })
    const path = `/accounts/${accountId}/pages/projects`
    const existing = await api.find(`${path}/${name}`, project)
    const made = existing ?? (await api.post(path, { name, production_branch: 'main' }, project))
    say(existing ? `Pages project “${name}” is there` : `made the Pages project “${name}”`)
    await asking.ask({
      answer: 'siteUrl',
      message: 'Its address; Enter takes this one, and a domain of your own can follow later',
      guess: `https://${made.subdomain ?? `${name}.pages.dev`}`,
      from: (typed) => typed.trim().replace(/\/+$/, ''),
    })
  },
}
