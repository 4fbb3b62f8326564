/**
 * What was typed and could not be sent, because the session was over or nobody answered: kept in
 * this tab, put back into its form when its page is there again, and forgotten then. Nothing is kept
 * of what was saved, of passwords and of files, nor past signing out; and nobody else gets it back.
 */
import { onHtmx } from './htmx.ts'
import { say, showProblem } from './notices.ts'
import { textOf } from './texts.ts'
import { type Field, fieldsOf, isBox, isTouched } from './touched.ts'

const KEY = 'typed'
/** The fragment that `pages/problem.ts` gives the way back. */
const BACK = '#typed'
/** Milliseconds; what somebody wrote longer ago is not what they are about to do. */
const LONGEST = 12 * 60 * 60_000

type Form = {
  name: string
  values: Array<[name: string, value: string, isOn: boolean]>
  /** The link that opened the row it is in. */
  opener: string | null
}
type Draft = {
  page: string
  person: string
  at: number
  /** Known to be lost otherwise; a form that the browser sends by itself may yet arrive. */
  isRefused: boolean
  forms: Array<Form>
}

const here = () => location.pathname + location.search
const whose = () => document.body.dataset.person ?? ''

/** Forms that change something. A backup's has a passphrase, and sends nothing. */
function writingForms(): Array<HTMLFormElement> {
  return [...document.forms].filter(
    ({ method, dataset, action }) =>
      method === 'post' && dataset.backup === undefined && !isSignOut(action),
  )
}

function isSignOut(action: string): boolean {
  return new URL(action, location.href).pathname.startsWith('/auth/')
}

function nameOf(form: HTMLFormElement): string {
  return form.getAttribute('action') ?? ''
}

function toForm(form: HTMLFormElement): Form {
  return {
    name: nameOf(form),
    values: fieldsOf(form).map((field) => [
      field.name,
      field.value,
      isBox(field) ? field.checked : true,
    ]),
    opener: form.closest('[data-row].open')?.querySelector('[data-row-link]')?.id ?? null,
  }
}

/** Keeps what stands in `sent`, and in every other form of the page that somebody has begun. */
function keep(sent: HTMLFormElement | null, isRefused: boolean): void {
  const forms = writingForms().filter((form) => form === sent || isTouched(form))
  if (forms.length === 0) return
  const draft: Draft = {
    page: here(),
    person: whose(),
    at: Date.now(),
    isRefused,
    forms: forms.map(toForm),
  }
  sessionStorage.setItem(KEY, JSON.stringify(draft))
}

function kept(): Draft | null {
  const text = sessionStorage.getItem(KEY)
  return text === null ? null : JSON.parse(text)
}

function forget(): void {
  sessionStorage.removeItem(KEY)
}

/** A page of the ledger that is there: what it did not bring back by itself is put back, or sent. */
function arrive(): void {
  const draft = kept()
  if (!draft || whose() === '') return
  const [{ type = '' } = {}] = performance.getEntriesByType(
    'navigation',
  ) as Array<PerformanceNavigationTiming>
  const isRefused = draft.isRefused || location.hash === BACK || type === 'back_forward'
  if (location.hash === BACK) history.replaceState(history.state, '', here())
  const isTheirs = isRefused && draft.person === whose() && Date.now() - draft.at < LONGEST
  if (!isTheirs) forget()
  else if (draft.page === here()) open(draft)
}

/** The row that the form was in is opened first. */
function open(draft: Draft): void {
  const missing = draft.forms.find(({ name }) => !formCalled(name))
  const link = document.getElementById(missing?.opener ?? '')
  if (link) document.addEventListener('htmx:after:swap', () => restore(draft), { once: true })
  else restore(draft)
  link?.click()
}

function formCalled(name: string): HTMLFormElement | undefined {
  return writingForms().find((form) => nameOf(form) === name)
}

function restore({ forms }: Draft): void {
  forget()
  const changed = forms.flatMap(({ name, values }) => {
    const form = formCalled(name)
    return form ? fill(form, values) : []
  })
  const [first] = changed
  if (!first) return
  for (let at = first.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true
  }
  first.focus()
  say(textOf('typedIsBack'))
}

/** The fields that say something else now. */
function fill(form: HTMLFormElement, values: Form['values']): Array<Field> {
  const left = [...values]
  return fieldsOf(form).filter((field) => {
    const at = left.findIndex(
      ([name, value]) => name === field.name && (!isBox(field) || value === field.value),
    )
    const [found] = at < 0 ? [] : left.splice(at, 1)
    if (!found) return false
    const [, value, isOn] = found
    const isSame = isBox(field) ? field.checked === isOn : field.value === value
    if (isBox(field)) field.checked = isOn
    else field.value = value
    return !isSame
  })
}

export function startDrafts(): void {
  // HTMX tells of a swap for a refusal too, in which nothing is swapped.
  onHtmx('htmx:response:error', ({ response, sourceElement }) => {
    if (response?.status === 401) keep(sourceElement.closest('form'), true)
  })
  onHtmx('htmx:after:swap', ({ response, request }) => {
    if (response && response.status < 400 && request.method.toUpperCase() !== 'GET') forget()
  })
  // After all others: a script that sends it, or asks first, has said so by then.
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (isSignOut(form.action)) forget()
    else if (!event.defaultPrevented && form.method === 'post') {
      // The browser would leave the page for one of its own.
      if (navigator.onLine) keep(form, false)
      else {
        event.preventDefault()
        showProblem(textOf('offline'))
      }
    }
  })
  // HTMX has to know the row's link by then: it looks through the page in a timer that was set before this one.
  addEventListener('load', () => setTimeout(arrive))
}
