import type { Lexicon } from './lexicon.ts'

export const DUTCH: Lexicon = {
  code: 'nl',
  words:
    'het een van je jouw uw met bij naar op aan voor bedrag rekening betaling betaald pas heeft overboeking ontvangt teruggestort',
  countries: 'NL BE',
  fields: {
    merchant: 'winkel|winkelier|handelaar|verkoper|bedrijf|webshop|naam winkel',
    payee:
      'begunstigde|ontvanger|naam (ontvanger|begunstigde)|aan|naar|betaald aan|overgemaakt naar',
    payer: 'afzender|opdrachtgever|naam (afzender|opdrachtgever|betaler)|van|betaler|ontvangen van',
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
    gives:
      'heeft (je|jou|u) {amount} (gestuurd|overgemaakt|betaald)|heeft (je|jou|u)|stuurde (je|u)',
    account: 'pas|rekening|kaart|creditcard|betaalpas|spaarrekening|betaalrekening',
    ending: 'eindigend op|die eindigt op|eindigt op|met eindcijfers|laatste 4 cijfers',
    own: 'je|jouw|uw|met',
  },
  declined: `
    geweigerd|afgewezen|mislukt|afgekeurd|verlopen|afgebroken|geblokkeerd|gestopt
    niet [{_}](uitgevoerd|gelukt|doorgegaan|goedgekeurd|voltooid|verwerkt|geslaagd|afgeschreven|geaccepteerd|toegestaan|mogelijk|betaald)|(er is|is er|werd) geen (geld|bedrag|betaling)|geen geld|onvoldoende (saldo|tegoed)
    niets (afgeschreven|betaald|in rekening)|testbericht|(is|was) [slechts|alleen] een (test|simulatie|voorbeeld)|(per ongeluk|abusievelijk) verstuurd|negeer {_}(vorige|bovenstaande|eerdere) (bericht|melding)
  `,
  reversed:
    'geannuleerd|teruggedraaid|teruggeboekt|gestorneerd|ongedaan gemaakt|herroepen|(is|werd|volledig) [volledig] (terugbetaald|teruggestort)',
  pending: `
    moet [nog|worden|nog worden] (bevestigd|goedgekeurd|geautoriseerd)|(vereist|wacht op) [uw|je] (bevestiging|goedkeuring|verificatie|autorisatie)|(in behandeling|in afwachting|openstaand)|wacht (op|nog)|(wordt|status) [nog|momenteel] (verwerkt|gereserveerd)|nog niet|wordt (nog|momenteel)
    (bedrag|betaling) is [alleen|slechts] gereserveerd|(bevestig|keur) (de|deze|het|je) {_}(in de|via de) [~ ]app
  `,
  requested:
    '(alleen|slechts) (een verzoek|aangevraagd|een aanvraag)|betaalverzoek (ontvangen|van)|vraagt (je|u) om',
  scheduled:
    'gepland|ingepland|wordt (op|over|morgen|volgende) {_}(uitgevoerd|afgeschreven|geïncasseerd)',
  condition:
    'als|indien|wanneer|kan|kunnen|kunt|zou|zouden|mocht|mochten|nooit|elke|mogelijk|eventuele|om(! {time})|tenzij',
  doubts: {
    perhaps: 'bijvoorbeeld|{digit} punten|beoordeel',
    notDone: `
      maandoverzicht|poging|was jij dit|goedkeuren|te bevestigen|nog even|rond je|in behandeling|wacht op|{money} (vereist|nodig)
      geweigerd|mislukt|teruggeboekt|geblokkeerd|gestopt|geannuleerd|teruggedraaid|gestorneerd|afgewezen|overschreden|(verkeerde|onjuiste) (pin|code)
      per ongeluk|ten onrechte|dubbel|twee keer|zou[den]
      deze (maand|week)|verdachte|ongebruikelijk~
    `,
    order: 'bevestig|keur|accordeer',
    not: 'niet|geen',
    inCase: '(indien|als) {rest}{rest}',
    undoing: 'annul~|per ongeluk|ten onrechte|dubbel|twee keer',
    status: 'resultaat',
    settled: '(geslaagd|uitgevoerd|verwerkt)~',
    reason: 'reden',
    failure: '(ongeldig|onjuist)~',
  },
  refusals: {
    subject: {
      otp: 'verificatiecode|beveiligingscode',
      marketing: 'aanbieding|korting',
      security: 'nieuwe aanmelding',
      settings: 'wijziging',
      statement: 'rekeningoverzicht',
      reminder: 'herinnering',
      request: 'betaalverzoek',
      confirm: 'bevestig (je|uw|de) {_}',
    },
    head: {
      otp: '(bevestigingscode|verificatiecode|beveiligingscode|sms-code|tan-code) [is ]{digits}|(je|uw) {_}code is {digits}|code voor … is {digits}|code {digits} voor|gebruik [de ]code {digits}',
    },
  },
  same: 'omgerekend|tegenwaarde',
  billed: 'afgeschreven',
  sum: 'bedrag',
  toCome: 'vervaldatum|uiterlijk',
  itself: '(deze|dit) (e-mail|email|mail|bericht|melding|notificatie)',
  said: {
    refund: 'terugbetaling|terugbetaald|terugstorting|retourpinnen',
    withdrawal: 'geldopname|opgenomen|contante opname|geld opgenomen',
    payment: '[automatische ]incasso|domiciliëring|automatische afschrijving|rekening betaald',
    transfer_in:
      'je ontvangt {money}|heeft {money} teruggestort|ontvangen|bijgeschreven|heeft (je|u|jou) {words}(gestuurd|overgemaakt|betaald)|bijschrijving',
    deposit: 'salaris [van ]{money} is binnen|storting|salaris (ontvangen|gestort)|gestort',
    transfer_out:
      '(overboeking|overschrijving) naar(! (je|uw))|overgeboekt|overgemaakt|(overboeking|overschrijving) {words}(uitgevoerd|verwerkt)|je hebt {words}(gestuurd|overgemaakt)',
    purchase:
      'afgeschreven|betaald|betaling (bij|van|met|aan)|pinbetaling|afschrijving|betaalpas {words}gebruikt|gepind',
  },
  named: { purchase: 'betaling|aankoop' },
  vague: { transfer_out: 'overboeking|overschrijving', purchase: 'transactie' },
  amounts: {
    moved: 'bedrag|totaal|som',
    fee: 'kosten|provisie',
    tax: 'btw',
    balance:
      'restbedrag|restschuld|(resterend|openstaand)~ (bedrag|schuld)|[nieuw |huidig |beschikbaar ]saldo|saldo (na|is)|beschikbaar',
    aside: 'oorspronkelijk bedrag|(omschrijving|mededeling|kenmerk)\\:{rest}',
    other:
      'circa|wisselkoers|koers|limiet|daglimiet|bestedingsruimte|tot[ een maximum van]|meer dan|minder dan|boven|onder|minimaal|maximaal|eerste (termijn|betaling)|korting|vanaf',
  },
}
