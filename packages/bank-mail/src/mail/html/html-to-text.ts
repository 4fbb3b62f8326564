/** HTML as the lines and cells that a person sees, from htmlparser2's tokens, in linear time. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { cleanLines } from '../../text/clean.ts'
import { isTurned } from '../../text/turned.ts'
import { Cascade } from './cascade.ts'
import { SKIPPED, UNSEEN, VOID } from './elements.ts'
import { isTablePart, Layout } from './layout.ts'
import { type Seen, Sights } from './sights.ts'
import { styleSheetsOf } from './style-sheets.ts'
import { Tree } from './tree.ts'

export type Page = Seen & {
  /** What is seen: a line per row or block, a tab between the cells of a row. */
  readonly text: string
}

/**
 * Text of `html` as a browser shows it on a wide screen: what is hidden, struck out, too small or of
 * the colour of its background is not part of it; styles, scripts and pictures neither.
 */
export function htmlToText(html: string): Page {
  const page = render(html, true)
  if (page.text !== '' || page.hidden === '') return page
  // A mail that hides everything has a style this does not understand: better too much than nothing.
  return { ...render(html, false), hidden: '', surely: '' }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

function render(html: string, dropsHidden: boolean): Page {
  const tree = new Tree(new Cascade(styleSheetsOf(html)))
  const layout = new Layout()
  const sights = new Sights()
  let tag = ''
  let name = ''
  let value = ''
  let attributes: Map<string, string> | null = null
  // The element that is skipped with its content, and how deep in elements of its own name we are.
  let skipping = ''
  let depth = 0

  function open(isForeign: boolean): void {
    if (skipping !== '') {
      if (tag === skipping && !isForeign) depth++
      return
    }
    if (SKIPPED.has(tag)) {
      // Elements of drawings close themselves, as those of HTML cannot.
      if (isForeign && FOREIGN.has(tag)) return
      skipping = tag
      depth = 1
    } else if (VOID.has(tag)) {
      if (tree.appearance.box !== 'hidden' || !dropsHidden) layout.open(tag)
      const alt = attributes?.get('alt')
      if (tag === 'img' && alt) sights.picture(alt)
    } else {
      const node = tree.open(tag, attributes ?? NO_ATTRIBUTES)
      const isGone = node.appearance.box === 'hidden' && dropsHidden
      if (isGone) sights.breakHidden()
      if (!isGone || isTablePart(tag)) layout.open(tag, node.cascaded.style.get('display'))
    }
  }

  function close(closed: string): void {
    if (skipping !== '') {
      if (closed === skipping && --depth === 0) skipping = ''
      return
    }
    const isGone = tree.top?.appearance.box === 'hidden' && dropsHidden
    tree.close(closed)
    if (VOID.has(closed) && closed !== 'br') return
    if (!isGone || isTablePart(closed)) layout.close(closed)
  }

  function text(piece: string): void {
    if (skipping !== '') {
      if (UNSEEN.has(skipping)) sights.hide(piece)
      return
    }
    if (piece.trim() !== '') tree.continueFormatting()
    const { appearance } = tree
    if (appearance.sight === 'hidden' && dropsHidden) {
      sights.hide(piece)
      return
    }
    sights.show(piece, appearance.sight)
    layout.text(piece, appearance)
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase()
      attributes = null
    },
    onattribname(start, end) {
      name = html.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata(start, end) {
      value += html.slice(start, end)
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint)
    },
    onattribend() {
      attributes ??= new Map()
      if (!attributes.has(name)) attributes.set(name, value)
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(true),
    onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => text(html.slice(start, end)),
    ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
    oncdata() {},
    oncomment(start, end) {
      sights.comment(html.slice(start, end))
    },
    ondeclaration() {},
    onend() {},
    onprocessinginstruction() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  const seen = sights.result()
  const laidOut = layout.toString()
  return {
    ...seen,
    text: cleanLines(laidOut),
    isUnclear: seen.isUnclear || isTurned(laidOut) || (tree.isTooDeep && seen.hidden !== ''),
  }
}

const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math'])
