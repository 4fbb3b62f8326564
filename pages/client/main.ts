/** The site's script: HTMX, and what plain HTML cannot do. */
import { startChoices } from './choices.ts'
import { startCopy } from './copy.ts'
import { startDrafts } from './drafts.ts'
import { startFocus } from './focus.ts'
import { startGuess } from './guess.ts'
import { onContent } from './htmx.ts'
import { startKeys } from './keys.ts'
import { startLive } from './live.ts'
import { startNotices } from './notices.ts'
import { startOffline } from './offline.ts'
import { startPicker } from './picker.ts'
import { startPlace } from './place.ts'
import { startRefresh } from './refresh.ts'
import { startRows } from './rows.ts'
import { startSelect } from './select.ts'
import { reloadStale } from './stale.ts'
import { startTabs } from './tabs.ts'
import { startTheme } from './theme.ts'

reloadStale()
startTheme()
startTabs()
startNotices()
startCopy()
startChoices()
startPicker()
startRows()
startSelect()
startFocus()
startPlace()
startOffline()
startRefresh()
startLive()
startKeys()
startDrafts()

onContent(startGuess)
onContent(() => {
  const importing = document.querySelector<HTMLElement>('[data-import]')
  if (importing) void import('./import/start.ts').then(({ startImport }) => startImport(importing))
  const figures = document.querySelectorAll<HTMLElement>('[data-chart]')
  if (figures.length > 0) void import('./charts.ts').then((charts) => charts.drawCharts(figures))
})

// At once, not when its script is there: what is typed into such a form must not be sent anywhere.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset.backup === undefined) return
  event.preventDefault()
  void import('./backup/start.ts').then(({ runBackup }) => runBackup(form))
})
