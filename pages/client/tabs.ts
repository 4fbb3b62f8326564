/** Tabs in one line that is moved sideways: the page that is open is in sight. */
export function startTabs(): void {
  const line = document.querySelector<HTMLElement>('.tabs.line')
  const current = line?.querySelector<HTMLElement>('[aria-current]')
  if (!line || !current) return
  const { left, width } = current.getBoundingClientRect()
  const start = line.getBoundingClientRect().left
  // The line alone: the page stays where it is.
  line.scrollLeft += left - start - (line.clientWidth - width) / 2
}
