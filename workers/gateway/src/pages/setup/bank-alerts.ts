/** How alerts by mail are switched on, for banks whose own public page says it. */

/** `menus`: as the bank calls them, in order. `readOn`: the local date on which a stored copy was read. */
export type BankAlerts = { menus: ReadonlyArray<string>; page: string; readOn: string }

const READ_ON = '2026-11-29'

/** By the bank's id. A bank comes in by a page of its own, and in no other way. */
export const BANK_ALERTS: Readonly<Record<string, BankAlerts>> = {
  chase: {
    menus: ['Profile & settings', 'Alerts', 'Choose alerts'],
    page: 'https://www.chase.com/personal/mobile-online-banking/login-alerts',
    readOn: READ_ON,
  },
  'wells-fargo': {
    menus: ['More', 'Manage Alerts'],
    page: 'https://www.wellsfargo.com/debit-card/alerts/',
    readOn: READ_ON,
  },
}

/** Null where no page of the bank's own is known. */
export function alertsOf(bank: string): BankAlerts | null {
  return BANK_ALERTS[bank] ?? null
}
