/** How the text of an element looks, out of how its parent's looks and what its own style says. */
import { BLACK, blend, type Colour, colourOf, contrast, WHITE } from './colour.ts'
import { geometryOf } from './geometry.ts'
import { LEAST_FONT_SIZE, lengthOf } from './lengths.ts'
import { type Sight, type Style, worse } from './sight.ts'

export type Appearance = {
  readonly sight: Sight
  /** `sight` of the boxes around it, which the element itself cannot undo. */
  readonly box: Sight
  readonly isInvisible: boolean
  readonly opacity: number
  /** In pixels. */
  readonly fontSize: number
  /** Null where it cannot be told. */
  readonly colour: Colour | null
  readonly background: Colour | null
  /** Whether lines of the source are lines that are seen. */
  readonly isPreformatted: boolean
  /** Set higher or lower than its line, as cents are. */
  readonly isRaised: boolean
}

export const PAGE: Appearance = {
  sight: 'seen',
  box: 'seen',
  isInvisible: false,
  opacity: 1,
  fontSize: 16,
  colour: BLACK,
  background: WHITE,
  isPreformatted: false,
  isRaised: false,
}

/** The least a person can make out: opacity, contrast with what is behind it. */
const LEAST = { opacity: 0.1, contrast: 1.2 }

/** `style` may not be empty: an element without one looks as its parent does. */
export function appearanceOf(parent: Appearance, style: Style): Appearance {
  const fontSize = fontSizeOf(style, parent.fontSize)
  const opacity = parent.opacity * opacityOf(style)
  const background = backgroundOf(style, parent.background)
  const colour = textColourOf(style, parent.colour)
  const visibility = style.get('visibility')
  const isInvisible =
    visibility === undefined || visibility === 'inherit'
      ? parent.isInvisible
      : visibility === 'hidden' || visibility === 'collapse'
  const box = worse(parent.box, geometryOf(style, fontSize))
  const whiteSpace = style.get('white-space')
  const raised = style.get('vertical-align')
  const isUnseen =
    isInvisible ||
    opacity < LEAST.opacity ||
    fontSize < LEAST_FONT_SIZE ||
    isLostOn(background, colour)
  return {
    sight: isUnseen ? 'hidden' : box,
    box,
    isInvisible,
    opacity,
    fontSize,
    colour,
    background,
    isPreformatted:
      whiteSpace === undefined ? parent.isPreformatted : /^pre|break-spaces/.test(whiteSpace),
    isRaised: raised === undefined ? parent.isRaised : /^(?:super|sub)/.test(raised),
  }
}

function isLostOn(background: Colour | null, colour: Colour | null): boolean {
  if (colour === null) return false
  if (colour[3] < LEAST.opacity) return true
  return background !== null && contrast(blend(colour, background), background) < LEAST.contrast
}

function textColourOf(style: Style, parent: Colour | null): Colour | null {
  const said = style.get('-webkit-text-fill-color') ?? style.get('color')
  if (said === undefined || /^(?:inherit|currentcolor|unset)$/.test(said)) return parent
  if (said === 'initial') return BLACK
  return colourOf(said)
}

/** What is behind the text; null behind pictures and gradients, whose colour is not known. */
function backgroundOf(style: Style, parent: Colour | null): Colour | null {
  let background = parent
  for (const name of ['background', 'background-color']) {
    const said = style.get(name)
    if (said === undefined) continue
    const colour = (said.match(/[a-z-]+\([^()]*\)|[^ ]+/g) ?? [])
      .map(colourOf)
      .find((one) => one !== null)
    if (/\b(?:url|[a-z-]*gradient|image|var)\(/.test(said)) background = null
    else if (colour !== undefined && colour !== null) {
      background = colour[3] >= 1 ? colour : background === null ? null : blend(colour, background)
    }
  }
  const image = style.get('background-image')
  return image !== undefined && image !== 'none' ? null : background
}

function opacityOf(style: Style): number {
  const filter = /opacity\(\s*([\d.]+)(%?)/.exec(style.get('filter') ?? '')
  const share = (number: string, percent: string) => Number(number) / (percent === '%' ? 100 : 1)
  const said = /^([\d.]+)(%?)$/.exec(style.get('opacity') ?? '')
  return (
    (said ? share(said[1] ?? '1', said[2] ?? '') : 1) *
    (filter ? share(filter[1] ?? '1', filter[2] ?? '') : 1)
  )
}

function fontSizeOf(style: Style, parent: number): number {
  const shorthand = /(?:^|\s)([\d.]+(?:px|pt|pc|em|rem|%)?)(?:\/| [^\d])/.exec(
    style.get('font') ?? '',
  )
  const said = style.get('font-size') ?? shorthand?.[1]
  if (said === undefined) return parent
  if (said.endsWith('%')) return (parent * Number(said.slice(0, -1))) / 100 || 0
  return lengthOf(said, parent) ?? (said === 'inherit' ? parent : 16)
}
