import { BANKS } from 'bank-mail'
import { expect, it } from 'vitest'
import { createReader } from '../../../../reader/src/reader.ts'
import type { Context } from '../context.ts'
import { admissible } from './admission.ts'

const CONTEXT = { config: { reader: createReader({}) } } as Context

function mail(outer_from: string, more: Partial<Parameters<typeof admissible>[1]> = {}) {
  const outer_domain = outer_from.slice(outer_from.indexOf('@') + 1)
  return admissible(CONTEXT, {
    verdict: 'authentic',
    outer_from,
    outer_domain,
    way_in: null,
    sender: outer_from,
    ...more,
  })
}

it('admits a domain, and of a mailbox provider the one address', async () => {
  expect(await mail('alerts@harborsavings.example')).toEqual({ sender: 'harborsavings.example' })
  for (const address of ['a@gmail.com', 'a@docomo.ne.jp', 'a@outlook.co.th', 'a@x.gmail.com']) {
    expect(await mail(address)).toEqual({ sender: address })
  }
})

it('admits nobody for whom nobody vouches, and no forwarder', async () => {
  for (const verdict of ['failed', 'unknown', null]) {
    expect(await mail('alerts@harbor.example', { verdict })).toBeNull()
  }
  expect(await mail('bob@harbor.example', { sender: 'alerts@chase.com' })).toBeNull()
  expect(await mail('alerts@chase.com', { way_in: 'bank' })).toBe('already')
})

it('knows no bank by the domain of a mailbox provider', async () => {
  const domains = BANKS.flatMap(({ senders }) => senders.filter((one) => !one.includes('@')))
  expect(domains.length).toBeGreaterThan(500)
  for (const domain of domains) expect(await mail(`x@${domain}`)).toEqual({ sender: domain })
})
