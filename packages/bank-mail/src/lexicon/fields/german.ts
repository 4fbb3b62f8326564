import type { Fields } from './fields.ts'

export const GERMAN_FIELDS: Fields = {
  merchant:
    'händler[name]|händlername|geschäft|verkäufer|laden|name des händlers|akzeptanzstelle|vertragspartner|ort / händler|zahlungsstelle|shop',
  party:
    'auftraggeber / empfänger|empfänger / auftraggeber|auftraggeber/empfänger|gegenpartei|gegenkonto|zahlungspartner',
  payee:
    'empfänger[in]|name des empfängers|empfängername|zahlungsempfänger|begünstigter|begünstigte|an|zugunsten von|gutschrift an|überweisung an|gezahlt an|name empfänger',
  payer:
    'auftraggeber[in]|absender[in]|name des (auftraggebers|absenders)|von|zahlungspflichtiger|zahler|einzahler|erhalten von|überweisung von|name auftraggeber',
  toAccount: 'empfängerkonto|zielkonto|gutschriftskonto',
  fromAccount: 'belastungskonto|auftraggeberkonto|quellkonto',
  name: 'name|kontoinhaber[in]|vollständiger name',
  holder: 'karteninhaber[in]|kunde|kundin|inhaber',
  description: 'verwendungszweck|beschreibung|buchungstext|betreff|details|text|mitteilung',
  place: 'ort|standort|filiale|automat',
  other: `
    betrag|gesamtbetrag|summe|umsatz|buchungsbetrag|überweisungsbetrag|zahlungsbetrag|belastungsbetrag|kaufbetrag|datum|uhrzeit|zeit|zeitpunkt|datum und uhrzeit|datum / uhrzeit|buchungsdatum|buchungstag|valuta|wertstellung|kaufdatum|kontostand|saldo|neuer saldo|verfügbar~|karte|kartennummer|kartenendziffer~|karte endet auf|konto|kontonummer|iban|bic|bank|referenz|referenznummer|transaktionsnummer|transaktions-id|auftragsnummer|mandatsreferenz|gläubiger-id|kundennummer|rechnungsnummer|vorgang|art|umsatzart|transaktionsart|zahlungsart|status|währung|wechselkurs|kurs|gebühr|gebühren|entgelt|land|kategorie|nachricht|limit|karteninhaber|terminal|adresse|telefon|e-mail|autorisierung|autorisierungscode|genehmigungsnummer
  `,
  at: 'bei|im|in|am (geldautomat~|bankomat~|automat~)|an|am|beim (händler|geschäft)',
  to: 'an|zugunsten|zugunsten von|nach|für|zu gunsten',
  from: 'von|vom|durch|seitens|des händlers',
  ends: `
    mit|der|das|die|in höhe|am {date}|am #|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|um {time}|um #|vom {date}|über {amount}|von {amount}|in höhe von|im wert|verwendet|wurde|wurden|getätigt|gebucht|eingegangen|bezahlt|gezahlt|abgehoben|ausgegeben|abgebucht|belastet|gesendet|erhalten|überwiesen|ausgeführt|durchgeführt|vorgenommen|autorisiert|genehmigt|eingesetzt|benutzt|genutzt|auf (ihre~|dein~)|ist|hat|haben|sind|per|für|und|zu lasten|zulasten|gutgeschrieben|getätigt|eingekauft|registriert|erfasst|freigegeben|über
  `,
  notName: `
    ihr~|dein~|unser~|der|die|das|den|dem|des|ein~|kein~|konto|karte|zahlung|überweisung|abhebung|betrag|datum|kauf|einkauf|geldautomat~|bankomat~|höhe|wert|sie|uns|dich|dir|mich|diese~|jeder~|alle~|andere~|wenn|ob|bar|bargeld|sicherheit|fragen|rückfragen|folgende~|ordnung|händler|empfänger|bank|filiale|online|internet|tag|kürze|euro|heute|gestern|apple pay|google pay|nächste~|app|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
  `,
  greeting:
    'hallo|guten (tag|morgen|abend)|sehr geehrte~ [herr|frau|kunde|kundin|damen]|liebe~|lieber|grüezi|servus|moin',
  gives:
    'hat (dir|ihnen|euch) {amount} (gesendet|überwiesen|geschickt|gezahlt)|hat (dir|ihnen) (geld|eine zahlung)|hat (dir|ihnen)|hat {amount} (gesendet|überwiesen)|sendet (dir|ihnen)',
  account: 'karte|konto|girokonto|kreditkarte|debitkarte|kartennummer|visa|girocard',
  ending:
    'endend [auf|mit]|endet (auf|mit)|mit endziffer~|der endung|mit der endung|letzten 4 (ziffern|stellen)',
  own: 'ihr~|dein~|mit',
}
