/** The answers of `npm run deploy` that every test of the cloud gives, how people sign in aside. */
export const ANSWERS = {
  mailDomain: 'example.com',
  project: 'expenses',
  siteUrl: 'https://expenses.invalid',
  timeZone: 'Europe/Berlin',
  allowedPeople: ['me@example.com'],
  summaryTo: 'me@example.com',
  database: 'd1',
} as const

/** By Entra ID, for `startTokenEndpoint`. */
export const BY_ENTRA = {
  entraTenantId: '11111111-1111-4111-8111-111111111111',
  entraClientId: '21111111-1111-4111-8111-111111111111',
} as const
