import { BANKS } from 'bank-mail'
import { expect, test } from 'vitest'
import { BANK_ALERTS } from './bank-alerts.ts'

test.each(Object.entries(BANK_ALERTS))(
  '%s is a known bank, and the page is its own',
  (id, { page }) => {
    const senders = BANKS.find((bank) => bank.id === id)?.senders ?? []
    const { hostname } = new URL(page)
    expect(senders.some((domain) => `.${hostname}`.endsWith(`.${domain}`))).toBe(true)
  },
)
