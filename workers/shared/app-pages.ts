/**
 * The pages that the gateway answers besides the overview, by the first part of their paths. The site
 * hands these on, and the gateway asks at them who it is: a page that is not here is nowhere.
 */
export const APP_PAGES = [
  'transactions',
  'review',
  'add',
  'settings',
  'setup',
  'mail',
  'acts',
  'bin',
  'recurring',
  'budgets',
  'rules',
  'report',
] as const
