/** Whether the box of an element is seen: gone, without size, off the page, or moved about on it. */
import { LEAST_FONT_SIZE, lengthOf } from './lengths.ts'
import { type Sight, type Style, worse } from './sight.ts'

/** Pixels beyond which nobody scrolls. */
const FAR = 500
/** A box that is shifted by less stays where its line is. */
const NEAR = 12

/** How the element's box, with all that is in it, can be seen; `fontSize` in pixels. */
export function geometryOf(style: Style, fontSize: number): Sight {
  let sight: Sight = 'seen'
  for (const judge of [gone, empty, shifted, clipped, transformed, reordered]) {
    sight = worse(sight, judge(style, fontSize))
    if (sight === 'hidden') break
  }
  return sight
}

function gone(style: Style): Sight {
  if (style.get('display') === 'none' || style.get('content-visibility') === 'hidden')
    return 'hidden'
  const security = style.get('-webkit-text-security') ?? style.get('text-security') ?? 'none'
  if (security !== 'none') return 'hidden'
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
  if (line.includes('line-through')) return 'hidden'
  // Word's own property: nobody sees it there, everybody elsewhere.
  return style.get('mso-hide') === 'all' ? 'varying' : 'seen'
}

const SIZES = ['height', 'width', 'block-size', 'inline-size'].flatMap((name) => [
  name,
  `max-${name}`,
])

/** A box without height or width shows what runs over its edge, unless that is cut off. */
function empty(style: Style, fontSize: number): Sight {
  const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
    /hidden|clip|scroll|auto/.test(style.get(name) ?? ''),
  )
  const zoom = Number.parseFloat(style.get('zoom') ?? '')
  if ((style.get('zoom')?.endsWith('%') ? zoom / 100 : zoom) * fontSize < LEAST_FONT_SIZE)
    return 'hidden'
  if (!cuts) return 'seen'
  const sizes = SIZES.map((name) => lengthOf(style.get(name), fontSize))
  return sizes.some((size) => size !== null && size <= 2) ? 'hidden' : 'seen'
}

function shifted(style: Style, fontSize: number): Sight {
  const position = style.get('position') ?? 'static'
  const isPlaced = position !== 'static' && position !== 'inherit'
  const margins = (style.get('margin') ?? '').split(' ')
  const shifts = [
    style.get('text-indent'),
    style.get('margin-left'),
    style.get('margin-top'),
    style.get('margin-right'),
    style.get('margin-bottom'),
    ...margins,
    ...(isPlaced ? ['left', 'top', 'right', 'bottom'].map((name) => style.get(name)) : []),
  ].map((said) => lengthOf(said, fontSize) ?? 0)
  if (shifts.some((shift) => shift <= -FAR)) return 'hidden'
  if (isPlaced && shifts.some((shift) => shift >= 4 * FAR)) return 'hidden'
  // What lies over other text may cover it.
  if (position === 'absolute' || position === 'fixed') return 'unclear'
  if (isPlaced && shifts.some((shift) => Math.abs(shift) > NEAR)) return 'unclear'
  return shifts.some((shift) => shift < -NEAR) ? 'unclear' : 'seen'
}

function clipped(style: Style): Sight {
  const clip = style.get('clip') ?? 'auto'
  if (/^rect\(/.test(clip) && !/\d{2}/.test(clip)) return 'hidden'
  const path = style.get('clip-path') ?? 'none'
  if (path === 'none') return 'seen'
  return /^inset\((?:[5-9]\d|100)%|^(?:circle|ellipse)\(0|^polygon\(0 0, ?0 0/.test(path)
    ? 'hidden'
    : 'unclear'
}

function transformed(style: Style): Sight {
  const alone = ['scale', 'rotate', 'translate'].flatMap((name) => {
    const said = style.get(name)
    return said === undefined || said === 'none' ? [] : [`${name}(${said})`]
  })
  const transform = [style.get('transform') ?? 'none', ...alone].join(' ').replace(/^none ?/, '')
  if (transform === '') return 'seen'
  if (/scale(?:3d|[xy])?\(\s*(?:0(?:\.0\d*)?)\s*[,)]|matrix\(0,/.test(transform)) return 'hidden'
  if (/translate[a-z0-9]{0,3}\([^)]{0,60}?(?:\d{4,6}px|[5-9]\d\dpx|[1-9]\d\d%)/.test(transform))
    return 'hidden'
  const still =
    /^(?:(?:translatez|translate3d|translate|rotate|scale)\(\s*(?:0(?:px|deg|%)?|1)(?:\s*,\s*(?:0(?:px|%)?|1))*\s*\)\s*)+$/
  return still.test(transform) ? 'seen' : 'unclear'
}

/** What comes, goes or is cut out in ways that only a browser works out. */
const MOVING =
  'animation animation-name offset-path mask mask-image -webkit-mask -webkit-mask-image'.split(' ')

/** Letters and boxes in another order than they are written in, or other letters than are written. */
function reordered(style: Style, fontSize: number): Sight {
  const isMoved =
    /override|plaintext/.test(style.get('unicode-bidi') ?? '') ||
    /reverse/.test(style.get('flex-direction') ?? '') ||
    /reverse/.test(style.get('flex-flow') ?? '') ||
    !/^(?:|0|initial|inherit)$/.test(style.get('order') ?? '') ||
    /vertical|sideways/.test(style.get('writing-mode') ?? '') ||
    /^(?:wingdings|webdings|symbol)\b/.test(style.get('font-family') ?? '') ||
    /blur|brightness|invert|contrast/.test(style.get('filter') ?? '') ||
    !/^(?:|normal|inherit)$/.test(style.get('mix-blend-mode') ?? '') ||
    (lengthOf(style.get('letter-spacing'), fontSize) ?? 0) < -3 ||
    MOVING.some((name) => !/^(?:|none|initial|inherit)$/.test(style.get(name) ?? ''))
  return isMoved ? 'unclear' : 'seen'
}
