/**
 * The pages as somebody sees them who may only see: the same pages, without what changes the ledger.
 * It is taken out of the finished page rather than left out by each part of it, so that a form that
 * is new is not shown before anybody decided that it may be; the routes refuse it in any case.
 */
import { createMiddleware } from 'hono/factory'
import { refuseToken, refuseWithout } from '../../auth/authenticate.ts'
import type { PageApp } from '../page.ts'
import { maySee, maySend } from './open-paths.ts'

/** Lets through who may change the ledger, and of the others those who signed in, to what is open to them. */
export const guardPages = createMiddleware<PageApp>(async (c, next) => {
  const { actor } = c.var
  if (actor.scopes.includes('write')) return next()
  // The pages are for people: a token has the API.
  refuseToken(actor)
  const isOpen = c.req.method === 'GET' ? maySee(c.req.path) : maySend(c.req.path)
  if (!isOpen) refuseWithout(actor, 'write')
  refuseWithout(actor, 'read')
  await next()
  if (c.res.headers.get('content-type')?.startsWith('text/html')) c.res = withoutChanges(c.res)
})

/** A page without the forms, buttons and links that lead to a change. */
function withoutChanges(page: Response): Response {
  return (
    new HTMLRewriter()
      .on('form', {
        element(form) {
          const isPost = form.getAttribute('method')?.toLowerCase() === 'post'
          if (isPost && !maySend(form.getAttribute('action') ?? '')) form.remove()
        },
      })
      .on('[hx-post]', {
        element(element) {
          if (!maySend(element.getAttribute('hx-post') ?? '')) element.remove()
        },
      })
      .on('a[href]', {
        element(link) {
          const href = link.getAttribute('href') ?? ''
          const [path = ''] = href.split(/[?#]/)
          const isPage = path.startsWith('/') && !path.startsWith('/api/')
          if (isPage && !maySee(path)) link.remove()
        },
      })
      // What holds nothing but such forms says so.
      .on('[data-changes]', { element: (element) => void element.remove() })
      .transform(page)
  )
}
