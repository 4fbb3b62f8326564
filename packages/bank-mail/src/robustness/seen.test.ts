/** What is read is what is seen: each way to hide, move or disguise an amount, and each honest way to style one. */
import { describe, expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')
const FROM = 'Oak Trust Bank <alerts@oaktrustbank.com>'
const sentence = (amount: string) =>
  `A purchase of ${amount} at GARDEN DEPOT was made with your card ending in 5512 on 06/11/2026. Member FDIC.`
const SHOWN = sentence('$71.30')

const read = (html: string, text?: string) =>
  readMail(emlOf({ from: FROM, subject: 'Purchase alert', html, ...(text ? { text } : {}) }), {
    receivedAt,
    banks: [],
  })

/** `$9,871.30` stands in the source; $71.30, or nothing, is what a browser shows of it. */
const HIDDEN: Readonly<Record<string, string>> = {
  'display: none': '<span style="display:none">9,8</span>',
  'an entity in the style': '<span style="display&#58;none">9,8</span>',
  'an escape in the style': '<span style="d\\69splay:none">9,8</span>',
  'a comment in the style': '<span style="display/**/:/**/none">9,8</span>',
  'an invalid value after it': '<span style="display:none;display:nonsense">9,8</span>',
  'a second style attribute': '<span style="display:none" style="display:inline">9,8</span>',
  'the hidden attribute': '<span hidden>9,8</span>',
  'visibility: hidden': '<span style="visibility:hidden">9,8</span>',
  'opacity: 0': '<span style="opacity:0.01">9,8</span>',
  'opacity of both': '<b style="opacity:.3"><i style="opacity:30%">9,8</i></b>',
  'font-size: 0': '<span style="font-size:0">9,8</span>',
  'a font of one pixel': '<span style="font:1px/1 Arial">9,8</span>',
  'a tenth of a tenth': '<b style="font-size:10%"><i style="font-size:.5em">9,8</i></b>',
  'max-height: 0': '<span style="display:block;max-height:0;overflow:hidden">9,8</span>',
  'no width': '<span style="display:inline-block;width:0;overflow:hidden">9,8</span>',
  'off the page': '<span style="position:absolute;left:-9999px">9,8</span>',
  'text-indent': '<span style="display:block;text-indent:-9999px">9,8</span>',
  clip: '<span style="position:absolute;clip:rect(0,0,0,0)">9,8</span>',
  'clip-path': '<span style="clip-path:inset(100%)">9,8</span>',
  'scale(0)': '<span style="display:inline-block;transform:scale(0)">9,8</span>',
  'white on white': '<span style="color:#fff">9,8</span>',
  'nearly white on white': '<span style="color:rgb(250 250 250)">9,8</span>',
  'black on black, by attributes':
    '<table bgcolor="black"><tr><td><font color="#010101">9,8</font></td></tr></table>',
  'colour of the cell':
    '<table><tr><td style="background:#123456;color:#123456">9,8</td></tr></table>',
  transparent: '<span style="color:transparent">9,8</span>',
  'fill colour': '<span style="-webkit-text-fill-color:rgba(0,0,0,0)">9,8</span>',
  'struck out': '<s>9,8</s>',
  deleted: '<del>9,8</del>',
  'line-through': '<span style="text-decoration:line-through red">9,8</span>',
  'struck out across a paragraph': '<p><s>1</p><p>9,8</s>',
  'closed details': '<details><summary>More</summary>9,8</details>',
  template: '<template>9,8</template>',
  'a self-closing tag that hides': '<span style="display:none"/>9,8</span>',
  'an end tag that does not count': '<span style="display:none"><div></span>9,8</div></span>',
  'a closed dialog': '<dialog>9,8</dialog>',
  'a popover': '<i popover>9,8</i>',
  'what stands for a video': '<video>9,8</video>',
  'what stands for a meter': '<meter value=".5">9,8</meter>',
  'no inline size': '<span style="display:inline-block;max-inline-size:0;overflow:clip">9,8</span>',
  zoom: '<span style="zoom:1%">9,8</span>',
  translate: '<span style="display:inline-block;translate:-9999px">9,8</span>',
  'the page’s own colour': '<span style="color:Canvas">9,8</span>',
  'discs for letters': '<span style="-webkit-text-security:disc">9,8</span>',
}

describe('an amount is not made of digits that nobody sees', () => {
  it.each(Object.entries(HIDDEN))('%s', async (_, digits) => {
    const reading = await read(`<div>${SHOWN.replace('$71', `$${digits}71`)}</div>`)
    expect(reading.text).not.toContain('9,8')
    if (reading.outcome === 'recorded') expect(reading.transactions[0]?.amountMinor).toBe(7130)
  })

  it.each(Object.entries(HIDDEN))(
    'nor is a sentence read that nobody sees: %s',
    async (_, digits) => {
      const reading = await read(digits.replace('9,8', SHOWN))
      expect(reading.outcome).not.toBe('recorded')
    },
  )
})

const SHEETS: Readonly<Record<string, readonly [css: string, attributes: string]>> = {
  'by class': ['.x{display:none}', 'class="a x"'],
  'by id': ['#x{visibility:hidden}', 'id=x'],
  'by attribute': ['span[data-x^="4"]{font-size:0}', 'data-x="42"'],
  'by its place': ['p > b span{color:white}', ''],
  'by a selector list': ['h1, .y, span.x{opacity:0}', 'class=x'],
  'over its own style': ['.x{display:none!important}', 'class=x style="display:inline"'],
  'of greater weight': ['#x{display:none} .x{display:inline}', 'class=x id=x'],
  'on a wide screen': ['@media only screen and (min-width:480px){.x{display:none}}', 'class=x'],
  'in @supports': ['@supports (display:grid){.x{display:none}}', 'class=x'],
  'behind a comment and an import': [
    '<!-- @import "a.css"; /* } */ .x{display:none} -->',
    'class=x',
  ],
  'not excluded': ['span:not(.y){display:none}', 'class=x'],
}

describe('style sheets hide as well', () => {
  it.each(Object.entries(SHEETS))('%s', async (_, [css, attributes]) => {
    const cell = `<b><span ${attributes}>9,8</span></b>`
    const html = `<p>${SHOWN.replace('$71', `$${cell}71`)}</p>`
    for (const page of [`<style>${css}</style>${html}`, `${html}<style>${css}</style>`]) {
      expect((await read(page)).text).toContain('$71.30')
    }
  })
})

/** Where a person might see another amount, or in another order, nothing is recorded unasked. */
const DOUBTFUL: Readonly<Record<string, readonly [reason: string, html: string, text?: string]>> = {
  'another amount is hidden': [
    'hidden_amount',
    `<p style="display:none">${sentence('$5.00')}</p><p>${SHOWN}</p>`,
  ],
  'another amount for Outlook': [
    'hidden_amount',
    `<!--[if mso]><p>${sentence('$5.00')}</p><![endif]--><p>${SHOWN}</p>`,
  ],
  'another amount for phones': [
    'hidden_amount',
    `<style>.m{display:none}@media (max-width:600px){.m{display:block!important}.d{display:none}}</style><p class="m">${sentence('$5.00')}</p><p class="d">${SHOWN}</p>`,
  ],
  'an amount that phones do not show': [
    'hidden_amount',
    `<style>@media (max-width:600px){.d{display:none}}</style><p class="d">${SHOWN}</p>`,
  ],
  'another amount in place of a picture': [
    'hidden_amount',
    `<img alt="You paid $5.00"><p>${SHOWN}</p>`,
  ],
  'another amount without scripts': ['hidden_amount', `<noscript>$5.00</noscript><p>${SHOWN}</p>`],
  'another amount in the plain part': ['text_html_differ', `<p>${SHOWN}</p>`, sentence('$5.00')],
  'the amount is not in the plain part': [
    'text_html_differ',
    `<p>${SHOWN} Your balance is $900.00.</p>`,
    'A purchase was made. Your balance is $900.00.',
  ],
  'digits that a style adds': [
    'unclear_layout',
    `<style>.x::before{content:"9"}</style><p>${SHOWN.replace('71', '<span class="x">71</span>')}</p>`,
  ],
  'digits from right to left': [
    'unclear_layout',
    `<p>${SHOWN.replace('71.30', '<bdo dir="rtl">03.17</bdo>')}</p>`,
  ],
  'digits behind an override': [
    'unclear_layout',
    `<p>${SHOWN.replace('71.30', '&#x202e;03.17&#x202c;')}</p>`,
  ],
  'digits turned over': [
    'unclear_layout',
    `<p>${SHOWN.replace('71', '<span style="display:inline-block;transform:rotate(180deg)">71</span>')}</p>`,
  ],
  'an amount laid over it': [
    'unclear_layout',
    `<p>${SHOWN}</p><div style="position:absolute;top:0;background:#fff">$71.30</div>`,
  ],
  'an amount that goes': [
    'unclear_layout',
    `<style>@keyframes k{to{opacity:0}}</style><p>${SHOWN.replace('71', '<i style="animation:k 1s forwards">71</i>')}</p>`,
  ],
  'a mask over it': [
    'unclear_layout',
    `<p>${SHOWN.replace('71', '<i style="-webkit-mask:linear-gradient(#0000,#0000)">71</i>')}</p>`,
  ],
  'digits set above it': [
    'unclear_layout',
    `<p>${SHOWN.replace('71', '<ruby>71<rp>(</rp><rt>98</rt></ruby>')}</p>`,
  ],
  'a variable that may hide it': [
    'hidden_amount',
    `<style>.x{display:var(--d)}</style><p>${SHOWN.replace('$71', '$<i class="x">9,8</i>71')}</p>`,
  ],
  'a container that may hide it': [
    'hidden_amount',
    `<style>@container (min-width:1px){.x{display:none}}</style><p>${SHOWN.replace('$71', '$<i class="x">9,8</i>71')}</p>`,
  ],
  'a letter for a digit': ['mixed_digits', `<p>${sentence('$71.3O')} Total paid: $71.30</p>`],
  'digits of two scripts': ['mixed_digits', `<p>${SHOWN} Total: 7\u0661.30</p>`],
}

describe('what cannot be told is a doubt', () => {
  it.each(Object.entries(DOUBTFUL))('%s', async (_, [reason, html, text]) => {
    expect(await read(html, text)).toMatchObject({ outcome: 'review', reason })
  })
})

/** Bank mails are full of these. */
const HONEST: Readonly<Record<string, string>> = {
  'a preheader that repeats the text': `<div style="display:none;max-height:0;mso-hide:all;font-size:1px;color:#fff">You spent $71.30</div><p>${SHOWN}</p>`,
  'white on a coloured cell': `<table bgcolor="#003366"><tr><td style="color:#ffffff">${SHOWN}</td></tr></table>`,
  'white upon a picture': `<td style="x"><div style="background:url(a.png);color:#fff">${SHOWN}</div>`,
  'white upon a gradient': `<div style="background-image:linear-gradient(#000,#111)"><font color="white">${SHOWN}</font></div>`,
  'a white card on grey, its colour by class': `<style>body{background:#eee}.card{background-color:#fff;color:#333}</style><body><div class="card">${SHOWN}</div></body>`,
  'no gap between cells, size given back': `<td style="x"><div style="font-size:0"><span style="font-size:14px">${SHOWN}</span></div>`,
  'shown on phones and on screens in two copies': `<style>.m{display:none}@media (max-width:600px){.m{display:block!important}.d{display:none!important}}</style><p class="m">${SHOWN}</p><p class="d">${SHOWN}</p>`,
  'hidden and shown again': `<div style="visibility:hidden"><p style="visibility:visible">${SHOWN}</p></div>`,
  'tables for Outlook': `<!--[if (gte mso 9)|(IE)]><table width="600"><tr><td><![endif]--><p>${SHOWN}</p><!--[if mso]></td></tr></table><![endif]-->`,
  'for all but Outlook': `<!--[if !mso]><!--><p>${SHOWN}</p><!--<![endif]-->`,
  'a style that only colours links': `<style>a:hover{display:none}a{color:red}</style><p>${SHOWN}</p>`,
  'a paragraph that hides ends where a block begins': `<p style="display:none">Hello<div>${SHOWN}</div>`,
  'words that a browser moves before the table': `<table style="display:none">${SHOWN}<tr><td></td></tr></table>`,
  'a relative box': `<div style="position:relative;margin-top:-4px">${SHOWN}</div>`,
  'preformatted lines': `<pre>Purchase alert\n${SHOWN}\nThank you</pre>`,
}

describe('honest style is no doubt', () => {
  it.each(Object.entries(HONEST))('%s', async (_, html) => {
    expect(await read(html)).toMatchObject({
      outcome: 'recorded',
      transactions: [{ amountMinor: 7130, merchant: 'GARDEN DEPOT', account: '5512' }],
    })
  })

  it('cents that are set high, by whatever style', async () => {
    const cents = '<span style="vertical-align:super;font-size:60%">30</span>'
    const reading = await read(`<p>${SHOWN.replace('.30', cents)}</p>`)
    expect(reading.transactions.map(({ amountMinor }) => amountMinor)).toEqual([7130])
  })
})
