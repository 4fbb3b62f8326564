/** Cloudflare Pages, advanced mode: every request that is not a hashed file comes through here. */
import { type SiteBindings, serveSite } from './site.ts'

export default {
  fetch(request: Request, env: SiteBindings): Promise<Response> {
    return serveSite(request, env)
  },
}
