import { GERMAN_FIELDS } from './fields/german.ts'
import type { Lexicon } from './lexicon.ts'

export const GERMAN: Lexicon = {
  code: 'de',
  words: 'der die das sie ihr~ mit und wurde von am ein bei ist betrag karte fur',
  countries: 'DE AT CH',
  fields: GERMAN_FIELDS,
  declined: `
    abgelehnt|verweigert|zurückgewiesen|fehlgeschlagen|gescheitert|abgewiesen|erfolglos|abgebrochen|abgelaufen|gestoppt|schlug fehl
    (nicht|nie) [vollständig] (ausgeführt|durchgeführt|genehmigt|autorisiert|erfolgreich|abgeschlossen|verarbeitet|gebucht|belastet|abgebucht|möglich|akzeptiert|bewilligt|eingelöst|freigegeben|zustande|erfolgt|geklappt|bezahlt|getätigt|überwiesen)
    (wurde|wird|ist|hat|konnte|wurden) (kein|keine|keinen|nichts|nicht) {_}(belastet|abgebucht|ausgeführt|gebucht|überwiesen|stattgefunden)
    mangels deckung|unzureichende[r|n] deckung|ablehnung (der|ihrer)
  `,
  reversed: `
    storniert|rückgängig gemacht|zurückgebucht|zurückgegeben|zurücküberwiesen|annulliert|widerrufen|stornierung (der|ihrer)
    (wurde|ist|worden) [vollständig] (erstattet|zurückerstattet|rückerstattet)|vollständig (erstattet|zurückerstattet|rückerstattet|zurückgezahlt)
  `,
  pending:
    'ausstehend|(steht|stehen) [noch] aus|(ist|wird|noch|status) [noch|derzeit|gerade] (offen|in bearbeitung|bearbeitet|geprüft|vorgemerkt|schwebend|wartend)|wartet (auf|noch)|(noch|bislang) nicht|wird (noch|derzeit)|vorgemerkte (zahlung|transaktion|buchung)|in bearbeitung',
  requested:
    '(nur|lediglich) [um] (eine anfrage|angefragt|eine anforderung|angefordert)|bittet (sie|dich) um|fordert {_} an|zahlungsanforderung|zahlungsaufforderung',
  scheduled:
    'geplant|terminiert|vorgesehen (für|am)|wird (am|in|nächste|morgen|demnächst|zum) {_}(ausgeführt|abgebucht|belastet|eingezogen|gebucht|überwiesen)',
  condition:
    'wenn|falls|sollte|sollten|kann|können|könnte|könnten|sofern|nie|niemals|jede|jeder|möglicherweise|eventuell|gegebenenfalls|um|möchten|dürfen|ob|soweit',
  general:
    'transaktionen|zahlungen|umsätze|buchungen|überweisungen|einkäufe|abbuchungen|lastschriften|aufträge|kartenzahlungen',
  said: {
    refund:
      'rückerstattung|erstattung|rückbuchung|rückzahlung|erstattet|gutschrift (von|aus) {words}(kauf|händler|retoure)',
    withdrawal:
      'abhebung|bargeldbehebung|behebung|abgehoben|barabhebung|bargeldauszahlung|bargeldabhebung|bargeldbezug|geldautomat~',
    payment:
      'lastschrift|sepa-lastschrift|kreditkartenabrechnung {words}(abgebucht|eingezogen)|lastschrifteinzug',
    transfer_in: `
      (du hast|sie haben|wir haben) {words} (erhalten|bekommen)|(überweisung|zahlung|geld) [{money} ]erhalten|zahlungseingang|geldeingang|eingegangen|gutgeschrieben
      (zahlung|überweisung|betrag|summe|geld) (von|über|in höhe von) {money} {few}(eingegangen|gutgeschrieben)
      hat (dir|ihnen) {words}(gesendet|überwiesen|geschickt)|{few}überweisung {words}eingegangen|eingang von {money}|gutschrift über|eingang auf (ihrem|deinem)
    `,
    deposit: 'gehaltseingang|kontogutschrift|gutschrift|lohneingang|einzahlung',
    transfer_out: `
      überweisung (ausgeführt|an|wurde|über|von|in höhe)|sie haben {words}(überwiesen|gesendet)|du hast {words}(gesendet|überwiesen|geschickt)|dauerauftrag {words}(ausgeführt|überwiesen)
    `,
    fee: 'kontoführungsgebühr|jahresgebühr|kontoführungsentgelt|kartenentgelt',
    purchase: `
      kontobelastung|ausgegeben|kartenzahlung|kartenumsatz|kartenumsätze|kartentransaktion|zahlung (mit|bei|über|in höhe|von)|einkauf|(karte|konto) {few}(wurde|belastet)|bezahlt|abgebucht|abbuchung|belastet
      belastung (auf|ihres|von|über)|transaktion mit ihrer karte|umsatz (über|von|in höhe von) {money}|karte {words}eingesetzt
    `,
  },
  named: { withdrawal: 'auszahlung', purchase: 'einkauf|zahlung|belastung|transaktion' },
  vague: { transfer_out: 'überweisung', purchase: 'umsatz|buchung' },
  amounts: {
    moved: 'betrag|summe|zahlung|umsatz|höhe von|über|gesamtbetrag|gesamt',
    fee: 'gebühr[en]|auslandseinsatzentgelt|fremdwährungsentgelt|entgelt|provision|spesen',
    tax: 'mwst|mehrwertsteuer|steuer|trinkgeld',
    balance:
      '[neuer |aktueller |alter ](saldo|kontostand|kontosaldo)[ (neu|aktuell|beträgt)]|verfügbar~[ betrag]|guthaben',
    aside:
      'ursprünglicher betrag|originalbetrag|umgerechnet (aus|von)|ca.|entspricht|(verwendungszweck|zweck|nachricht|mitteilung|buchungstext)\\:{rest}',
    other:
      'saveback|round up|wechselkurs|kurs|kreditrahmen|[verfügungs|tages|karten]limit|bis[ zu]|mehr als|höher als|mindestens|höchstens|minimal|mindestbetrag|rabatt|punkte|erste (rate|zahlung|abbuchung)|fällig~|ab{end}',
  },
}
