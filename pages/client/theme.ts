/**
 * Light, dark, or as the system has it. Kept in a cookie so that the server writes the page in the
 * right colours at once.
 */
import { onContent } from './htmx.ts'

export type Theme = 'system' | 'light' | 'dark'

const dark = matchMedia('(prefers-color-scheme: dark)')

function current(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  const age = theme === 'system' ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`
  show()
  document.dispatchEvent(new Event('themechange'))
}

function show(): void {
  const isDark = current() === 'dark' || (current() === 'system' && dark.matches)
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    button.setAttribute('aria-pressed', String(isDark))
  }
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    radio.checked = radio.value === current()
  }
}

function applyCookie(): void {
  const theme = /(?:^|;\s*)theme=(light|dark)/.exec(document.cookie)?.[1]
  if (theme && current() === 'system') document.documentElement.dataset.theme = theme
}

/** Wires the toggle in the header and the choice in the settings. */
export function startTheme(): void {
  applyCookie()
  onContent(show)
  dark.addEventListener('change', () => {
    show()
    document.dispatchEvent(new Event('themechange'))
  })
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-theme-toggle]')
    if (button) setTheme(button.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark')
  })
  document.addEventListener('change', (event) => {
    const radio = event.target as HTMLInputElement
    if (radio.name === 'theme') setTheme(radio.value as Theme)
  })
}
