/** HTML as the lines and cells a reader sees, from htmlparser2's tokens, in linear time. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { cleanLines } from '../text/clean.ts'
import { isHidden, SKIPPED, VOID } from './html-elements.ts'
import { Layout } from './layout.ts'

/**
 * Text of `html`: a line per row or block, a tab between the cells of a row, elements that do not
 * break the line joined as they stand; hidden preheaders, images, styles and scripts dropped.
 */
export function htmlToText(html: string): string {
  const text = cleanLines(render(html, true))
  // A mail that hides everything has a style this does not understand: better too much than nothing.
  return text === '' ? cleanLines(render(html, false)) : text
}

function render(html: string, dropHidden: boolean): string {
  const layout = new Layout()
  let tag = ''
  let attribute = ''
  let style = ''
  let hiddenAttribute = false
  // The element that is skipped with its content, and how deep in elements of its own name we are.
  let skipping = ''
  let depth = 0

  function open(selfClosing: boolean): void {
    if (skipping !== '') {
      if (tag === skipping && !selfClosing && !VOID.has(tag)) depth++
      return
    }
    const hidden = dropHidden && (hiddenAttribute || isHidden(style))
    if ((SKIPPED.has(tag) || hidden) && !VOID.has(tag)) {
      if (selfClosing) return
      skipping = tag
      depth = 1
      return
    }
    if (hidden) return
    layout.open(tag)
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase()
      style = ''
      hiddenAttribute = false
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase()
      if (attribute === 'hidden') hiddenAttribute = true
    },
    onattribdata(start, end) {
      if (attribute === 'style') style += html.slice(start, end)
    },
    onattribentity() {},
    onattribend() {},
    onopentagend: () => open(false),
    onselfclosingtag: () => open(true),
    onclosetag(start, end) {
      const name = html.slice(start, end).toLowerCase()
      if (skipping === '') layout.close(name)
      else if (name === skipping && --depth === 0) skipping = ''
    },
    ontext(start, end) {
      if (skipping === '') layout.text(html.slice(start, end))
    },
    ontextentity(codepoint) {
      if (skipping === '') layout.text(String.fromCodePoint(codepoint))
    },
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onend() {},
    onprocessinginstruction() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  return layout.toString()
}
