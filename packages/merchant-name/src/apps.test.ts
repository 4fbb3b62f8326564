import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'

test('the shop behind a delivery app has the key of its own lines', () => {
  const shop = normalise('ZORBLAX PETS #0042').key
  for (const line of ['DOORDASH*ZORBLAX PETS', 'DD *DOORDASH ZORBLAX PETS', 'RAPPI*ZORBLAX PETS']) {
    expect(normalise(line).behind?.shopKey).toBe(shop)
    expect(normalise(line).key).not.toBe(shop)
  }
  expect(normalise('DOORDASH*ZORBLAX PETS').behind?.app.name).toBe('doordash')
})

test("an app's own lines name no shop", () => {
  for (const line of [
    'DOORDASH*ORDER',
    'DD *DOORDASH DASHPASS',
    'UBER EATS HELP.UBER.COM',
    'RAPPI COLOMBIA',
    'Glovo 04APR ZX11T9QX1',
  ])
    expect(normalise(line).behind).toBeNull()
})

test.each([
  ['UPI-ZORBLAX PETS-zorblax@bank-ABCD0123456-412345678901', 'zorblaxpets'],
  ['UPI/DR/412345678901/ZORBLAX PETS/HDFC/z@hdfc', 'zorblaxpets'],
  ['WDL TFR UPI/DR/412345678901/ZORBLAX PETS/HDFC/z.4/UPI', 'zorblaxpets'],
  ['TO TRANSFER-UPI/DR/412345678901/ZORBLAX PETS/SBIN/z@sbi/UPI--', 'zorblaxpets'],
  ['PAYPAL DES:INST XFER ID:ZORBLAX INDN:JANE ROE CO ID:77', 'zorblax'],
  ['CRV*ZORBLAX PETS', 'zorblaxpets'],
  ['PayPal (Europe) . 1042/Ihr Einkauf bei Zorblax, Ihr Einkauf', 'zorblax'],
])('%s is paid to %s', (line, key) => {
  expect(normalise(line).key).toBe(key)
})
