import { expect, it } from 'vitest'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

/** What expressions that go back and forth stumble over: a beginning that repeats and never ends. */
const PATTERNS: Readonly<Record<string, string>> = {
  spaces: ' ',
  digits: '1',
  'groups of digits': '1.234,',
  'currency signs': '$ ',
  'currency codes': 'USD ',
  'words of amounts': 'amount balance total limit ',
  'verbs without an object': 'you have sent to your ',
  'halves of sentences': 'compraste en el comercio de ',
  'labels without values': 'merchant:\t',
  'half dates': '12/06/20 de ',
  masks: '**** xxxx ',
  quotes: '> ',
  'header fields': 'From: a\nDate: b\n',
  'forward lines': '---------- Forwarded message ---------\n',
  cells: '<td>',
  'tables in tables': '<table><tr><td>',
  'broken tags': '<a <b ',
  'nested elements': '<div><span>',
  'sibling elements': '<p>a</p>',
  'ends of nothing': '</div></span></td>',
  'formatting that goes on': '<p><s>a<b>',
  'styles on every element': '<b style="color:red;font-size:1em">a</b>',
  'style sheets': '<style>.a .b>c[d]{display:none}</style>',
  asterisks: '*',
  bullets: '• ',
  commas: ', : ',
  entities: '&nbsp;&#x200b;',
  'names of banks': 'banco bank of ',
}

/** Reads a mail of `size` bytes of the pattern; what it takes of the processor, in microseconds. */
function reader(pattern: string, size: number): () => Promise<number> {
  const body = pattern.repeat(Math.ceil(size / pattern.length))
  const raw = emlOf({
    from: 'a@bank.example',
    subject: `Alert ${body.slice(0, 20_000).replace(/\s+/g, ' ')}`,
    text: body,
    html: body,
  })
  return async () => {
    const start = process.cpuUsage()
    await readMail(raw, { receivedAt, banks: [] })
    return process.cpuUsage(start).user
  }
}

// Eight times the mail may cost eight times as much, and twice that for the garbage; a quadratic
// expression would make it sixty-four. What costs next to nothing is not compared.
it.each(Object.entries(PATTERNS))(
  'eight times the %s cost no more than sixteen times',
  async (_, pattern) => {
    await reader(pattern, 2000)()
    const read = reader(pattern, 4000)
    const small = Math.min(await read(), await read(), await read())
    const most = 16 * Math.max(small, 4000)
    const readLarge = reader(pattern, 32_000)
    let large = await readLarge()
    // Again where something else took the processor: what is quadratic stays so.
    for (let again = 0; again < 12 && large >= most; again++) {
      large = Math.min(large, await readLarge())
    }
    expect(large).toBeLessThan(most)
  },
  60_000,
)
