/**
 * What was done, as statements in Russian, Ukrainian, Serbian, Polish, Czech, Romanian, Georgian and Turkish tell
 * it. Folding takes й and ї apart, and `\b` knows no Cyrillic letters.
 */
import type { Statement } from './statement.ts'

export const EASTERN: ReadonlyArray<Statement> = [
  [
    'fees',
    /(?<!\p{L})(?:комисси[яию]|комісі[яію]|абонентская плата|(?:ежемесячная |ежегодная )?плата за (?:обслуживание|предоставление|смс|sms)|обслуживание (?:карт|счет)\p{L}*|щорічнии платіж|საკომისიო)/u,
  ],
  [
    'fees',
    /\b(?:(?:obracunata )?provizij[aeiu]|naknada za (?:vodenje|odrzavanje|uslugu|podizanje|izvrsenje)|odrzavanje racuna|prowizj[aei]|oplata (?:za (?:karte|prowadzenie|obsluge)|miesieczna)|poplat(?:ek|ky) za|taxa (?:lunara|de administrare|deservire)|hesap isletim|kart (?:aidati|ucreti))\b/,
  ],
  ['taxes', /(?<!\p{L})(?:подоходн\p{L}+|(?:уплата|списание) налог\p{L}*|сплата подат\p{L}+)/u],
  ['taxes', /\b(?:porez na|podatek (?:dochodowy|od)|urzad skarbowy)\b/],
  ['salary', /(?<!\p{L})(?:заработная плата|зарплата|заробітна плата)/u],
  ['salary', /\b(?:wynagrodzenie|vyplata mzdy|isplata zarade)\b/],
  [
    'interest',
    /(?<!\p{L})(?:начисление процентов|выплата процентов|процент(?:ы|ов) (?:на остаток|по (?:вклад|депозит))|капіталізація відсотків|капитализация процентов)/u,
  ],
  [
    'loan',
    /(?<!\p{L})(?:(?:погашение|оплата)(?: \p{L}+)? (?:кредита|займа|задолженности)|погашення (?:кредиту|заборгованості))/u,
  ],
  [
    'loan',
    /\b(?:splata (?:kredytu|raty)|splatka (?:uveru|hypoteky|pujcky)|otplata kredita|rata kredita)\b/,
  ],
  [
    'cash',
    /(?<!\p{L})(?:(?:снятие|выдача) (?:наличн\p{L}+|нал\.|денег)|(?:видача|зняття) готівки|განაღდება)/u,
  ],
  [
    'cash',
    /\b(?:gotovinska isplata|podizanje gotovine|isplata gotovine|wyplata (?:gotowki|w bankomacie|z bankomatu)|vyber (?:hotovosti|z bankomatu)|retragere numerar|nakit cekim|para cekme)\b/,
  ],
  [
    'transfer',
    /^(?:перевод(?: |$)|переказ|списання переказу|зарахування переказу|(?:вхідн|входящ|исходящ|вихідн)\p{L}+ (?:перевод|переказ))|(?<!\p{L})перевод (?:между|средств|денежн|с карты|на карту)/u,
  ],
  ['transfer', /^(?:przelew|prevod|prenos|platba prevodem|havale|virman)\b/],
]
