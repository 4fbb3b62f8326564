import type { Fields } from './fields.ts'

export const DUTCH_FIELDS: Fields = {
  merchant: 'winkel|winkelier|handelaar|verkoper|bedrijf|webshop|naam winkel',
  party: 'tegenrekening|naam tegenrekening|tegenpartij|naam tegenpartij',
  payee: 'begunstigde|ontvanger|naam (ontvanger|begunstigde)|aan|naar|betaald aan|overgemaakt naar',
  payer: 'afzender|opdrachtgever|naam (afzender|opdrachtgever|betaler)|van|betaler|ontvangen van',
  name: 'naam|rekeninghouder',
  holder: 'kaarthouder|klant',
  description: 'omschrijving|mededeling|beschrijving|details',
  place: 'locatie|plaats|pinautomaat',
  other: `
    bedrag|totaal|totaalbedrag|datum [en tijd]|tijd|tijdstip|saldo|nieuw saldo|beschikbaar [saldo]|rekening[nummer]|rekeningnummer|pas[nummer]|pasnummer|kaart[nummer]|kaartnummer|iban|bic|bank|kenmerk|referentie|betalingskenmerk|transactienummer|transactie|soort|type|status|valuta|wisselkurs|kosten|land|bericht|machtiging|incassant|limiet|betaalmethode|automaat
  `,
  at: 'bij|in|te|in de winkel',
  to: 'aan|naar|ten gunste van|voor',
  from: 'van|door|afkomstig van|bij',
  ends: 'op {date}|op #|om {time}|om #|met|eindigend|van {amount}|voor {amount}|ter waarde|via|is|werd|wordt|heeft|gedaan|betaald|verricht|uitgevoerd|afgeschreven|bijgeschreven|ontvangen|gepind|overgemaakt|gekocht|voldaan|goedgekeurd|en|op (je|uw)|naar (je|uw)|ten bedrage|op|aan',
  notName:
    'je|jouw|uw|de|het|een|dit|deze|onze|rekening|pas|kaart|betaling|overboeking|bedrag|datum|winkel|jou|u|ons|alle|andere|als|contant|geld|vragen|bank|euro|mij|mijn|geldautomaat|automaat|volgende|geval|spaarrekening|betaalrekening',
  greeting: 'beste|hallo|hoi|geachte [heer|mevrouw|klant]|goedendag|dag',
  gives: 'heeft (je|jou|u) {amount} (gestuurd|overgemaakt|betaald)|heeft (je|jou|u)|stuurde (je|u)',
  account: 'pas|rekening|kaart|creditcard|betaalpas|spaarrekening|betaalrekening',
  ending: 'eindigend op|die eindigt op|eindigt op|met eindcijfers|laatste 4 cijfers',
  own: 'je|jouw|uw|met',
}
