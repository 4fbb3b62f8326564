/**
 * The category of a merchant category code (ISO 18245, with the codes that Visa and Mastercard
 * added). Codes that cover several groups are left out, so that the merchant's name decides: 4899
 * is cable television and streaming, 6012 a bank's own services and every loan, 6051 foreign
 * currency, crypto and prepaid cards, 5968 any subscription, 8699 any club.
 */
import type { Category } from '#shared/categories.ts'

/** Codes and ranges of codes, both ends included. */
const CODES: Partial<Readonly<Record<Category, string>>> = {
  groceries: '5300 5411 5422 5451 5499',
  dining: '5441 5811 5812 5814',
  coffee: '5462',
  bars_alcohol: '5813 5921',
  fuel: '5172 5541 5542 5552',
  rideshare_taxi: '4121 4789',
  public_transit: '4011 4111 4112 4131',
  parking_tolls: '4784 7523 7524',
  auto: '4468 5013 5511 5521 5531-5533 5551 5561 5571 5592 5598 5599 7511 7531-7549 8675',
  shopping: `5046 5085 5099 5111 5169 5199 5262 5309-5311 5331 5399 5832 5931-5937 5943 5947 5961
    5963-5965 5969 5973 5992-5994 5999 7278`,
  clothing: '5094 5137 5139 5611-5699 5944 5948 7296 7631',
  electronics: '5044 5045 5065 5732 5946 5978 7622',
  home: `0780 1520 1711 1731 1740 1750 1761 1771 1799 5021 5039 5051 5072 5074 5193 5198 5200-5261
    5271 5712-5719 5722 5950 5996 5998 7623 7629 7641`,
  hobbies: '5131 5192 5733 5735 5940-5942 5949 5970-5972',
  kids: '5945 8351',
  pets: '0742 5995',
  entertainment: `7032 7273 7800-7802 7829 7832 7833 7911 7922 7929 7932 7933 7941 7991 7992
    7995 7996 7998 7999 9406`,
  media_subscriptions: '5815 7841',
  games: '5816 7993 7994',
  software: '4816 5734 5817 5818 7372',
  pharmacy: '5122 5912',
  medical: '4119 5047 5975 5976 8011-8099',
  fitness: '7997',
  personal_care: '5977 5997 7210-7216 7230 7297 7298',
  utilities: '4900 5983',
  telecom: '4812-4815 4821',
  housing: '4225 6513',
  insurance: '5960 6300 6381 6399',
  flights: '3000-3350 4511 4582',
  lodging: '3501-3999 7011 7012 7033',
  travel: '3351-3500 4411 4457 4722 4723 5962 7512 7519',
  education: '8211-8299',
  services: `2741 2791 2842 7217 7221 7251 7261 7276 7277 7299 7311-7361 7375 7379 7392-7399
    7513 7692 7699 8111 8734 8911 8931 8999`,
  shipping: '4214 4215 9402',
  gifts_charity: '8398 8641 8651 8661',
  fees: '9211 9222 9223 9399 9405',
  taxes: '9311',
  transfer: '4829 6530 6532-6534 6536-6538 6540',
  cash: '6010 6011',
  investment: '6211 6760',
}

const BY_CODE = new Map<string, Category>(
  Object.entries(CODES).flatMap(([category, codes]) =>
    codes
      .split(/\s+/)
      .flatMap(expand)
      .map((code): [string, Category] => [code, category as Category]),
  ),
)

/** `5531-5533` -> `5531`, `5532`, `5533`. */
function expand(range: string): Array<string> {
  const [first = '', last = first] = range.split('-')
  const count = Number(last) - Number(first) + 1
  return Array.from({ length: count }, (_, i) => String(Number(first) + i).padStart(4, '0'))
}

/**
 * The category of a four-digit code; a money category where the code says so (4829 transfer, 6011
 * cash, 6211 investment). Null for anything else and for codes of several groups.
 */
export function categoryOfMcc(mcc: string): Category | null {
  return BY_CODE.get(mcc) ?? null
}
