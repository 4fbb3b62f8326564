/** Making and bringing back a backup: encrypted here, so that no passphrase leaves this machine. */
import { BadBackup, type Source, writeBackup } from '#shared/backup/file.ts'
import { restoreBackup, type State, type Target } from '#shared/backup/restore.ts'
import { ask, Refused } from '../import/ask.ts'
import { filled } from '../texts.ts'

const source: Source = {
  state: () => ask('GET', '/backup'),
  rows: (table, after) => ask('POST', '/backup/read', { table, after }),
}

const target: Target = {
  ...source,
  state: () => ask<State>('GET', '/backup'),
  begin: () => ask('POST', '/backup/begin'),
  load: (table, rows) => ask('POST', '/backup/load', { table, rows }),
  end: () => ask('POST', '/backup/end'),
}

/** Does what the form is for, and says in it how that goes. */
export async function runBackup(form: HTMLFormElement): Promise<void> {
  const said = form.querySelector<HTMLElement>('[data-backup-said]')
  const button = form.querySelector('button')
  if (!said || !button) return
  const key = typedIn(form, 'passphrase')
  const again = form.querySelector<HTMLInputElement>('[data-key=again]')
  const { same = '', working = '', done = '', failed = '' } = form.dataset
  if (again && again.value !== key) {
    said.textContent = same
    return
  }
  button.disabled = true
  // The page changes with every piece that is brought back: what is said here has to stay.
  form.dataset.backupBusy = ''
  const format = new Intl.NumberFormat(document.documentElement.dataset.locale)
  const tell = (text: string, rows: number) => {
    said.textContent = filled(text, { rows: format.format(rows) })
  }
  try {
    const rows =
      form.dataset.backup === 'make'
        ? await make(key, tell, working)
        : await bring(form, key, tell, working)
    tell(done, rows)
    form.reset()
  } catch (error) {
    const why = error instanceof BadBackup || error instanceof Refused ? `${error.message}. ` : ''
    said.textContent = why + failed
    delete form.dataset.backupBusy
  } finally {
    button.disabled = false
  }
}

type Tell = (text: string, rows: number) => void

async function make(key: string, tell: Tell, working: string): Promise<number> {
  let rows = 0
  const stream = await writeBackup(source, { passphrase: key }, (count) => {
    rows = count
    tell(working, rows)
  })
  const blob = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `expenses-${new Date().toISOString().slice(0, 10)}.age`
  link.click()
  URL.revokeObjectURL(link.href)
  return rows
}

async function bring(
  form: HTMLFormElement,
  key: string,
  tell: Tell,
  working: string,
): Promise<number> {
  const file = form.querySelector<HTMLInputElement>('[type=file]')?.files?.[0]
  if (!file) return 0
  const { rows } = await restoreBackup(
    () => file.stream(),
    key,
    target,
    (done) => tell(working, done),
  )
  return rows
}

function typedIn(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`[data-key=${name}]`)?.value ?? ''
}
