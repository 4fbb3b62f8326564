import { describe, expect, it } from 'vitest'
import { failedDmarc } from './authentication.ts'
import type { MailHeader } from './mail.ts'

const RECEIVED = 'from mail-ej1-f54.google.com (2a00::54) by cloudflare-email.net (cloudflare)'

function results(value: string, key = 'authentication-results'): MailHeader {
  return { key, value }
}

const byCloudflare = (headers: ReadonlyArray<MailHeader>) =>
  failedDmarc(headers, 'mx.cloudflare.net')

describe('what the known receiving server says', () => {
  it('believes what the receiving server says', () => {
    const pass =
      'mx.cloudflare.net; dkim=pass header.d=bank.example; dmarc=pass header.from=bank.example'
    const fail =
      'mx.cloudflare.net; spf=none; dmarc=fail header.from=bank.example policy.dmarc=none'
    expect(byCloudflare([{ key: 'received', value: RECEIVED }, results(fail)])).toBe(true)
    expect(byCloudflare([{ key: 'received', value: RECEIVED }, results(pass)])).toBe(false)
    expect(byCloudflare([results(`i=2; ${fail}`, 'arc-authentication-results')])).toBe(true)
  })

  it('takes no policy for no failure', () => {
    expect(byCloudflare([results('mx.cloudflare.net; spf=pass; dmarc=none')])).toBe(false)
    expect(byCloudflare([results('mx.cloudflare.net 1; arc=none')])).toBe(false)
    expect(byCloudflare([])).toBe(false)
  })

  it('is not fooled by results that the sender wrote', () => {
    const forged = results('mx.cloudflare.net; dmarc=pass header.from=bank.example')
    const own = results('mx.cloudflare.net; dmarc=fail header.from=bank.example')
    expect(byCloudflare([{ key: 'received', value: RECEIVED }, own, forged])).toBe(true)
    // Nor does a mail fail by what an earlier server or a stranger wrote about it.
    const earlier = { key: 'received', value: 'from a by b' }
    expect(byCloudflare([{ key: 'received', value: RECEIVED }, earlier, own])).toBe(false)
    expect(byCloudflare([results('mx.evil.example; dmarc=fail')])).toBe(false)
    expect(byCloudflare([results('notmx.cloudflare.net; dmarc=fail')])).toBe(false)
  })

  it('reads no result out of a comment or a quoted address', () => {
    const value =
      'mx.cloudflare.net; spf=pass (mx.cloudflare.net: domain of (nested; dmarc=fail) x;dmarc=fail;) ' +
      'smtp.mailfrom="; dmarc=fail \\" ; dmarc=fail"; dmarc=pass'
    expect(byCloudflare([results(value)])).toBe(false)
  })
})

describe('where the receiving server is not known', () => {
  const said = (...values: ReadonlyArray<string>) =>
    failedDmarc(
      [{ key: 'received', value: RECEIVED }, ...values.map((value) => results(value))],
      null,
    )

  it('the topmost results are its own, whatever it is called', () => {
    expect(said('mx.example; spf=pass; dmarc=fail')).toBe(true)
    expect(said('spf=fail (sender IP is 192.0.2.1); dmarc=fail action=none')).toBe(true)
    expect(said('mx.example; dmarc=pass')).toBe(false)
    expect(said()).toBe(false)
  })

  it('results that came along neither clear a mail nor condemn it', () => {
    expect(said('mx.example; dmarc=fail', 'mx.example; dmarc=pass')).toBe(true)
    expect(said('mx.example; dmarc=pass', 'mx.other.example; dmarc=fail')).toBe(false)
    const own = results('mx.example; dmarc=fail')
    const sealed = results('i=1; mx.other.example; dmarc=pass', 'arc-authentication-results')
    expect(failedDmarc([own, sealed], null)).toBe(true)
  })
})
