/** Answers: a whole page, a part of one, or the way back to one. */
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { StatusCode } from 'hono/utils/http-status'
import { type PageContext, wantsFragment } from '../page.ts'
import { Document, type Section } from './document.tsx'

/** Never kept anywhere but in the person's browser tab, and never mixed up with a fragment. */
function setPrivate(c: PageContext): void {
  c.header('cache-control', 'no-store')
  c.header('vary', 'HX-Request, HX-Target, Cookie')
}

export function showPage(
  c: PageContext,
  { title, section, status = 200 }: { title: string; section: Section | null; status?: StatusCode },
  children: Child,
): Response | Promise<Response> {
  setPrivate(c)
  c.status(status)
  const document = (
    <Document page={c.var.page} title={title} section={section}>
      {children}
    </Document>
  )
  return c.html(html`<!doctype html>${document}`)
}

/** A part of a page, for HTMX to swap in. */
export function showFragment(
  c: PageContext,
  children: Child,
  status: StatusCode = 200,
): Response | Promise<Response> {
  setPrivate(c)
  c.status(status)
  // biome-ignore lint/complexity/noUselessFragments: Hono takes an element, and a child may be none
  return c.html(<>{children}</>)
}

/** After a change: the fragment for HTMX, and for a plain form the page to go on with. */
export async function afterChange(
  c: PageContext,
  next: string,
  fragment: () => Child | Promise<Child>,
): Promise<Response> {
  return wantsFragment(c) ? showFragment(c, await fragment()) : c.redirect(next, 303)
}

/** Says what happened in the page's polite live region. */
export function Said({ children }: { children?: Child }) {
  return (
    <hx-partial hx-target="#status" hx-swap="innerHTML">
      <p class="toast">{children}</p>
    </hx-partial>
  )
}

/** The same, for screen readers alone: what others see anyway. */
export function Whispered({ children }: { children?: Child }) {
  return (
    <hx-partial hx-target="#status" hx-swap="innerHTML">
      <p class="visually-hidden">{children}</p>
    </hx-partial>
  )
}
