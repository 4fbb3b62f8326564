import type { MailHeader } from 'bank-mail'
import { describe, expect, it } from 'vitest'
import { failedDmarc } from './mail-authentication.ts'

const RECEIVED = 'from mail-ej1-f54.google.com (2a00::54) by cloudflare-email.net (cloudflare)'

function results(value: string, key = 'authentication-results'): MailHeader {
  return { key, value }
}

describe('failedDmarc', () => {
  it('believes what the receiving server says', () => {
    const pass =
      'mx.cloudflare.net; dkim=pass header.d=bank.example; dmarc=pass header.from=bank.example'
    const fail =
      'mx.cloudflare.net; spf=none; dmarc=fail header.from=bank.example policy.dmarc=none'
    expect(failedDmarc([{ key: 'received', value: RECEIVED }, results(fail)])).toBe(true)
    expect(failedDmarc([{ key: 'received', value: RECEIVED }, results(pass)])).toBe(false)
    expect(failedDmarc([results(`i=2; ${fail}`, 'arc-authentication-results')])).toBe(true)
  })

  it('takes no policy for no failure', () => {
    expect(failedDmarc([results('mx.cloudflare.net; spf=pass; dmarc=none')])).toBe(false)
    expect(failedDmarc([results('mx.cloudflare.net 1; arc=none')])).toBe(false)
    expect(failedDmarc([])).toBe(false)
  })

  it('is not fooled by results that the sender wrote', () => {
    const forged = results('mx.cloudflare.net; dmarc=pass header.from=bank.example')
    const own = results('mx.cloudflare.net; dmarc=fail header.from=bank.example')
    expect(failedDmarc([{ key: 'received', value: RECEIVED }, own, forged])).toBe(true)
    // Nor does a mail fail by what an earlier server or a stranger wrote about it.
    const earlier = { key: 'received', value: 'from a by b' }
    expect(failedDmarc([{ key: 'received', value: RECEIVED }, earlier, own])).toBe(false)
    expect(failedDmarc([results('mx.evil.example; dmarc=fail')])).toBe(false)
    expect(failedDmarc([results('notmx.cloudflare.net; dmarc=fail')])).toBe(false)
  })

  it('reads no result out of a comment or a quoted address', () => {
    const value =
      'mx.cloudflare.net; spf=pass (mx.cloudflare.net: domain of (nested; dmarc=fail) x;dmarc=fail;) ' +
      'smtp.mailfrom="; dmarc=fail \\" ; dmarc=fail"; dmarc=pass'
    expect(failedDmarc([results(value)])).toBe(false)
  })
})
