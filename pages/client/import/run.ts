/** Sending what a file brings, in pieces, with a bar that says how far it is. */
import { LINES_AT_ONCE, MAX_IMPORTED_BYTES } from '#shared/import-limits.ts'
import { filled } from '../texts.ts'
import { policy } from '../trusted.ts'
import { ask, Refused } from './ask.ts'
import type { FileImport } from './file.ts'
import { type Counts, forgetKept, keepFiles, keepRun } from './kept.ts'

const MAILS_AT_ONCE = 25
const BYTES_AT_ONCE = 4 * 1024 * 1024

type Tell = (done: number) => void

export async function runOf(page: HTMLElement, card: HTMLElement, file: FileImport): Promise<void> {
  const box = card.querySelector<HTMLElement>('.import-progress')
  const bar = card.querySelector('progress')
  const said = card.querySelector<HTMLElement>('[data-import-said]')
  const button = card.querySelector<HTMLButtonElement>('[data-import-start]')
  if (!box || !bar || !said || !button) return
  const all = file.count
  const began = performance.now()
  const from = file.resumedAt ?? 0
  const format = new Intl.NumberFormat(document.documentElement.dataset.locale)
  const tell: Tell = (done) => {
    bar.value = done
    const seconds = Math.max((performance.now() - began) / 1000, 0.001)
    const rate = Math.max((done - from) / seconds, 0.1)
    said.textContent = filled(page.dataset.importProgress ?? '', {
      done: format.format(done),
      all: format.format(all),
      rate: format.format(Math.round(rate)),
      left: clockOf((all - done) / rate),
    })
  }
  const choices = [...card.querySelectorAll<HTMLSelectElement>('select, input')]
  const pressable = (is: boolean) => {
    for (const one of [button, ...choices]) one.disabled = !is
  }
  pressable(false)
  box.hidden = false
  try {
    const counts =
      file.mailCount !== null ? await sendMails(file, tell) : await sendLines(file, tell)
    bar.value = all
    said.textContent = filled(page.dataset.importDone ?? '', {
      new: format.format(counts.new),
      known: format.format(counts.known),
      unreadable: format.format(counts.unreadable),
    })
    button.remove()
    card.querySelector('[data-import-leave]')?.remove()
    await showImports()
  } catch (error) {
    const why = error instanceof Refused ? `${error.message} ` : ''
    said.textContent = why + (page.dataset.importFailed ?? '')
    pressable(true)
  }
}

/** The list of imports as it is now, where each can be undone. */
async function showImports(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!response.ok) return
  const html = policy.createHTML(await response.text())
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('imports')
  const now = document.getElementById('imports')
  if (fresh && now) now.replaceWith(document.adoptNode(fresh))
}

async function sendLines(file: FileImport, tell: Tell): Promise<Counts> {
  if (file.importId === null) {
    const begun = await begin(file)
    file.importId = begun.id
    // What an import of the same file brought that had ended is not this one's.
    if (begun.finishedAt !== null) file.addedBefore = begun.added
    await keepFiles(file.importId, file.reading.files)
  }
  const { importId, accountId, unreadable, addedBefore, count: lineCount } = file
  const balances = file.looked?.balances ?? []
  const kept = { ...runOfFile(file, importId), counts: { new: 0, known: 0, unreadable } }
  for (let at = file.resumedAt ?? 0; at < lineCount; at += LINES_AT_ONCE) {
    await keepRun({ ...kept, at })
    file.resumedAt = at
    await file.sendLines(importId, at)
    tell(Math.min(at + LINES_AT_ONCE, lineCount))
  }
  const one = await ask<{ added: number; confirmed: number }>(
    'POST',
    `/imports/${importId}/finish`,
    { balances: balances.slice(0, 100), accountId: accountId || null },
  )
  await forgetKept(importId)
  return { new: one.added - addedBefore, known: one.confirmed + addedBefore, unreadable }
}

/** What a reload has to know of it, but for how far it is. */
function runOfFile(file: FileImport, importId: string) {
  const { name, mailCount, accountId, mapping, currency, looked } = file
  const { lineCount = 0, balances = [] } = looked ?? {}
  return { importId, name, mailCount, accountId, mapping, currency, lineCount, balances }
}

async function begin(file: FileImport) {
  return ask<{ id: string; finishedAt: string | null; added: number }>('POST', '/imports', {
    title: file.name.slice(0, 200) || 'file',
    format: file.format,
    lineCount: file.count,
    fileHash: await file.reading.ask('hash'),
  })
}

async function sendMails(file: FileImport, tell: Tell): Promise<Counts> {
  const importId = file.importId ?? crypto.randomUUID()
  // Beside the sending: a Takeout of gigabytes takes its time to be copied.
  if (file.importId === null) void keepFiles(importId, file.reading.files)
  file.importId = importId
  const counts: Counts = { new: 0, known: 0, unreadable: file.unreadable, ...file.brought }
  for (let at = file.resumedAt ?? 0; at < file.count; ) {
    await keepRun({ ...runOfFile(file, importId), counts, at })
    const mails: Array<string> = []
    let size = 0
    let next = at
    while (next < file.count && mails.length < MAILS_AT_ONCE && size < BYTES_AT_ONCE) {
      const [raw] = await file.reading.ask('mails', next, 1)
      next += 1
      if (!raw || raw.length === 0 || raw.length > MAX_IMPORTED_BYTES) counts.unreadable += 1
      else {
        mails.push(base64(raw))
        size += raw.length
      }
    }
    if (mails.length > 0) {
      const { items } = await ask<{ items: Array<{ status: string }> }>('POST', '/imports/mails', {
        mails,
      })
      for (const { status } of items) counts[status === 'duplicate' ? 'known' : 'new'] += 1
    }
    at = next
    file.resumedAt = at
    file.brought = { ...counts }
    tell(at)
  }
  // Behind what is still being copied: the browser does one after the other.
  await forgetKept(importId)
  return counts
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return btoa(text)
}

function clockOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
