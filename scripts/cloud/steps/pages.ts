/** The site's files and the worker that hands everything else to the gateway. */
import { relative } from 'node:path'
import type { Step } from '../context.ts'
import { ROOT } from '../wrangler.ts'

export const pages: Step = {
  title: 'Pages',
  async run({ asking, wrangler, say }) {
    // Not above: a deployment that stops before it needs none of what builds.
    const { buildPages, SITE } = await import('../../../pages/build.ts')
    await buildPages()
    const { project = '', siteUrl } = asking.settings
    const flags = ['--project-name', project, '--branch', 'main', '--commit-dirty=true']
    await wrangler(['pages', 'deploy', relative(ROOT, SITE), ...flags])
    say(`the site is at ${siteUrl}`)
  },
}
