/** The colours and the font of a chart, from the style sheet. */

export type Look = {
  bar: string
  hover: string
  ink: string
  muted: string
  line: string
  surface: string
  font: string
}

/** Custom properties hold `light-dark()`, which only a real property resolves: hence an element. */
export function lookOf(figure: Element): Look {
  const probe = document.createElement('span')
  probe.hidden = true
  figure.append(probe)
  const style = getComputedStyle(probe)
  const colour = (name: string) => {
    probe.className = `chart-${name}`
    return style.color
  }
  const look = {
    bar: colour('bar'),
    hover: colour('hover'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    font: style.fontFamily,
  }
  probe.remove()
  return look
}
