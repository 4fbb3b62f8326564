import { expect, it } from 'vitest'
import { htmlToText as layOut } from './html-to-text.ts'

const htmlToText = (html: string) => layOut(html).text

it('keeps label and value of neighbouring cells on one line, however deep they lie', () => {
  const html =
    '<table><tr><td><p>Monto</p></td><td><table><tr><td><b>$ 5</b></td></tr></table></td></tr><tr><td>Fecha<td>hoy</table>'
  expect(htmlToText(html)).toBe('Monto\t$ 5\nFecha\thoy')
})

it('keeps a header row above its values', () => {
  const html =
    '<table><thead><tr><th>Fecha</th><th>Valor</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'
  expect(htmlToText(html)).toBe('Fecha\tValor\n1\t2')
})

it('joins what only markup splits and separates what a reader sees apart', () => {
  expect(htmlToText('<span>$</span><span>41</span>.<span>00</span> paid<br>to<div>Ann</div>')).toBe(
    '$41.00 paid\nto\nAnn',
  )
  expect(htmlToText('$ <span>41</span> <span>.</span> <span>00</span>')).toBe('$ 41.00')
})

it('does not make dollars of raised cents', () => {
  expect(htmlToText('$41<sup>50</sup> and $9.00<sup>1</sup>')).toBe('$41^50 and $9.00^1')
})

it('drops what is not shown', () => {
  const html =
    '<style>td{}</style><div style="display: none">hidden <div>too</div></div><!-- <p>no</p> --><script>"<p>"</script><p>Cr&eacute;dito&nbsp;&zwnj;\u00ad</p>'
  expect(htmlToText(html)).toBe('Crédito')
})

it('shows everything where a mail hides everything', () => {
  expect(htmlToText('<body style="display:none"><p>$5.00 paid</p></body>')).toBe('$5.00 paid')
})

it('keeps a no-break space that groups digits', () => {
  expect(htmlToText('1&nbsp;500,50&nbsp;Kč')).toBe('1\u202f500,50 Kč')
})

it('survives markup without end or order', () => {
  for (const html of ['<td>', '<tr><td>a', '</table></td>', '<table><tr>', '<p<<', '&#x110000;']) {
    expect(typeof htmlToText(html.repeat(5000))).toBe('string')
  }
})
