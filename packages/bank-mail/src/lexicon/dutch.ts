import { DUTCH_FIELDS } from './fields/dutch.ts'
import type { Lexicon } from './lexicon.ts'

export const DUTCH: Lexicon = {
  code: 'nl',
  words: 'het een van je jouw uw met bij naar op aan voor bedrag rekening betaling',
  countries: 'NL BE',
  fields: DUTCH_FIELDS,
  declined: `
    geweigerd|afgewezen|mislukt|afgekeurd|verlopen|afgebroken|geblokkeerd|gestopt
    niet [{_}](uitgevoerd|gelukt|doorgegaan|goedgekeurd|voltooid|verwerkt|geslaagd|afgeschreven|geaccepteerd|toegestaan|mogelijk|betaald)|(er is|is er|werd) geen (geld|bedrag|betaling)|geen geld|onvoldoende (saldo|tegoed)
  `,
  reversed:
    'geannuleerd|teruggedraaid|teruggeboekt|gestorneerd|ongedaan gemaakt|herroepen|(is|werd|volledig) [volledig] (terugbetaald|teruggestort)',
  pending:
    '(in behandeling|in afwachting|openstaand)|wacht (op|nog)|(wordt|status) [nog|momenteel] (verwerkt|gereserveerd)|nog niet|wordt (nog|momenteel)',
  requested:
    '(alleen|slechts) (een verzoek|aangevraagd|een aanvraag)|betaalverzoek (ontvangen|van)|vraagt (je|u) om',
  scheduled:
    'gepland|ingepland|wordt (op|over|morgen|volgende) {_}(uitgevoerd|afgeschreven|geïncasseerd)',
  condition:
    'als|indien|wanneer|kan|kunnen|kunt|zou|zouden|mocht|mochten|nooit|elke|mogelijk|eventuele|om|tenzij',
  general: 'transacties|betalingen|overboekingen|aankopen|afschrijvingen|incasso.s|opdrachten',
  said: {
    refund: 'terugbetaling|terugbetaald|terugstorting|retourpinnen',
    withdrawal: 'geldopname|opgenomen|contante opname|geld opgenomen',
    payment: '[automatische ]incasso|automatische afschrijving|rekening betaald',
    transfer_in:
      'ontvangen|bijgeschreven|heeft (je|u|jou) {words}(gestuurd|overgemaakt|betaald)|bijschrijving',
    deposit: 'storting|salaris (ontvangen|gestort)|gestort',
    transfer_out:
      'overgeboekt|overgemaakt|(overboeking|overschrijving) {words}(uitgevoerd|verwerkt)|je hebt {words}(gestuurd|overgemaakt)',
    purchase:
      'afgeschreven|betaald|betaling (bij|van|met|aan)|pinbetaling|afschrijving|betaalpas {words}gebruikt|gepind',
  },
  named: { purchase: 'betaling|aankoop' },
  vague: { transfer_out: 'overboeking|overschrijving', purchase: 'transactie' },
  amounts: {
    moved: 'bedrag|totaal|som',
    fee: 'kosten|provisie',
    tax: 'btw',
    balance: '[nieuw |huidig |beschikbaar ]saldo|saldo (na|is)|beschikbaar',
    aside: 'oorspronkelijk bedrag|circa|(omschrijving|mededeling|kenmerk)\\:{rest}',
    other:
      'wisselkoers|koers|limiet|daglimiet|bestedingsruimte|tot[ een maximum van]|meer dan|minder dan|boven|onder|minimaal|maximaal|eerste (termijn|betaling)|korting|vanaf',
  },
}
