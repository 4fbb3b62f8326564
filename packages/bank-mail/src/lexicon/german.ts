import type { Lexicon } from './lexicon.ts'

export const GERMAN: Lexicon = {
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
    'ausstehend|(ist|wird|noch|status) [noch|derzeit|gerade] (offen|in bearbeitung|bearbeitet|geprüft|vorgemerkt|schwebend|wartend)|wartet (auf|noch)|(noch|bislang) nicht|wird (noch|derzeit)|vorgemerkte (zahlung|transaktion|buchung)|in bearbeitung',
  requested:
    '(nur|lediglich) [um] (eine anfrage|angefragt|eine anforderung|angefordert)|bittet (sie|dich) um|fordert {_} an|zahlungsanforderung|zahlungsaufforderung',
  scheduled:
    'geplant|terminiert|vorgesehen (für|am)|wird (am|in|nächste|morgen|demnächst|zum) {_}(ausgeführt|abgebucht|belastet|eingezogen|gebucht|überwiesen)',
  condition:
    'wenn|falls|sollte|sollten|kann|können|könnte|könnten|sofern|nie|niemals|jede|jeder|möglicherweise|eventuell|gegebenenfalls|um|möchten|dürfen|ob|soweit',
  general:
    'transaktionen|zahlungen|umsätze|buchungen|überweisungen|einkäufe|abbuchungen|lastschriften|aufträge|kartenzahlungen',
}
