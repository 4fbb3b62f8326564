import type { Lexicon } from './lexicon.ts'

export const GERMAN: Lexicon = {
  code: 'de',
  words:
    'der die das auf dem neuer sie ihr~ mit und wurde von am ein bei ist betrag karte fur empfanger buchungstag verwendungszweck zahlung kartenzahlung lastschrift uberweisung ihnen wurden an uberwiesen gesendet',
  countries: 'DE AT CH',
  fields: {
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
  },
  declined: `
    (erstattung|rückerstattung|gutschrift) (wurde|ist) (storniert|zurückgezogen|zurückgenommen|rückgängig)
    abgelehnt|verweigert|zurückgewiesen|fehlgeschlagen|gescheitert|abgewiesen|erfolglos|abgebrochen|abgelaufen|gestoppt|schlug fehl
    (nicht|nie) [vollständig] (ausgeführt|durchgeführt|genehmigt|autorisiert|erfolgreich|abgeschlossen|verarbeitet|gebucht|belastet|abgebucht|möglich|akzeptiert|bewilligt|eingelöst|freigegeben|zustande|erfolgt|geklappt|bezahlt|getätigt|überwiesen)
    (wurde|wird|ist|hat|konnte|wurden) (kein|keine|keinen|nichts|nicht) {_}(belastet|abgebucht|ausgeführt|gebucht|überwiesen|stattgefunden)
    mangels deckung|unzureichende[r|n] deckung|ablehnung (der|ihrer)
    (ihre|die|deine) bank hat {_}nicht (genehmigt|autorisiert|akzeptiert|freigegeben)|nicht ausreichend|deckung nicht
    (dies|das|es) (ist|war) [nur|lediglich] (ein test|eine simulation|ein beispiel|eine übung)|testnachricht|testmeldung|testbuchung|probenachricht
    (ignorieren|beachten) sie {_}(nachricht|meldung|benachrichtigung) (oben|zuvor)|(ignorieren sie|ignoriere) (die|unsere) (vorherige|letzte|vorige|obige) |(irrtümlich|versehentlich) (versendet|verschickt|gesendet|erstellt)
    haben {_}(zahlung|buchung|transaktion|überweisung|umsatz) (gestoppt|blockiert|gesperrt|abgelehnt|angehalten)
  `,
  reversed: `
    storniert|rückgängig gemacht|zurückgebucht|zurückgegeben|zurücküberwiesen|annulliert|widerrufen|stornierung (der|ihrer)
    (wurde|ist|worden) [vollständig] (erstattet|zurückerstattet|rückerstattet)|vollständig (erstattet|zurückerstattet|rückerstattet|zurückgezahlt)
    (betrag|geld|zahlung|summe) {_}(erstattet|gutgeschrieben worden)|(kam|kommt|ist) {_}zurück|(auftrag|zahlung|buchung) (wurde|ist) [wieder] (gelöscht|gestrichen)
  `,
  pending: `
    (erfordert|benötigt|braucht|wartet auf) [noch|eine|ihre|die] (freigabe|bestätigung|autorisierung|authentifizierung|zustimmung)|muss [noch] {_}(bestätigt|freigegeben|autorisiert) werden|ausstehend|(steht|stehen) [noch] aus|(ist|wird|noch|status) [noch|derzeit|gerade] (offen|in bearbeitung|bearbeitet|geprüft|vorgemerkt|schwebend|wartend)|wartet (auf|noch)|(noch|bislang) nicht|wird (noch|derzeit)|vorgemerkte (zahlung|transaktion|buchung)|in bearbeitung
    (eine|ein|um eine) (vormerkung|reservierung|vorautorisierung)|(nur|lediglich|vorerst) (reserviert|vorgemerkt|geblockt|blockiert)|freigabe (erforderlich|nötig|notwendig|ausstehend)
    (bestätigen sie|bestätige|geben sie|gib) (sie|es|diese|die|den) {_}(in der|per|über die) [~ ]app
  `,
  requested:
    '(nur|lediglich) [um] (eine anfrage|angefragt|eine anforderung|angefordert)|bittet (sie|dich) um|fordert {_} an|zahlungsanforderung|zahlungsaufforderung',
  scheduled:
    'geplant|terminiert|vorgesehen (für|am)|läuft am {date}|wird (am|in|nächste|morgen|demnächst|zum) {_}(ausgeführt|abgebucht|belastet|eingezogen|gebucht|überwiesen)',
  condition:
    'wenn|falls|sollte|sollten|kann|können|sofern|nie|niemals|jede|jeder|möglicherweise|eventuell|gegebenenfalls|um (zu|ihre|ihren|den|die|das|eine|einen|weitere)|möchten|dürfen|ob|soweit',
  untold: 'nicht',
  doubts: {
    perhaps:
      'geplant|wird|werden|angekundigt|fallig|zum beispiel|ratenzahlung|umwandeln|{digit} punkte|bewerten|wie war',
    notDone: `
      monats(abrechnung|übersicht|rückblick)|zahlungsaufforderung|angefordert|angefragt|reklamation|waren sie das|bestatig(e|en)|freigeben|(geben sie|gib) {words}frei|autorisier(e|en)|freizugeben
      {money} (erforderlich|notig|notwendig)|anspruch auf|ausstehend|in bearbeitung|wartet|vorgemerkt|reserviert
      verweigert|abgelehnt|zuruckgewiesen|storniert|gestoppt|angehalten|gesperrt|blockiert|zuruckgegeben|zuruckgebucht|uberschritten|abgebrochen
      (falsch|ungultig)~ (pin|geheimzahl)|pin (falsch|ungultig)
      irrtumlich~|versehentlich|doppelt|zweimal|ware[n] {words}worden|hatte[n] (sie|wir)
      diese[n|r] (monat|woche)|verdachtig~|auffallig~|ungewohnlich~|eingerichtet|(ihr|dein) code
    `,
    lead: 'bitte',
    not: 'nicht|kein~',
    next: 'es wurde (nichts|kein~)|wir haben {few}(abgelehnt|gestoppt|blockiert)|falls',
    inCase: '(wenn|falls|sollten|mocht(e|en)) {rest}{rest}',
    undoing: 'storn~|irrtumlich~|versehentlich|doppelt',
    status: 'status|ergebnis',
    settled: '(erfolgreich|ausgefuhrt|genehmigt|gebucht|final)~',
    reason: 'grund',
    failure: 'falsch~|nicht',
  },
  refusals: {
    subject: {
      otp: '(ihre|mobile|push|sms) tan|ihre tan|einmal(passwort|code|kennwort)|sms-tan|ihr (code|sicherheitscode|bestätigungscode)',
      marketing: 'angebot|gewinnspiel|rabatt|sparen sie',
      perhapsMarketing: 'vorteile|geschenk|entdecken',
      security: 'neues gerät|neue anmeldung',
      settings: 'änderung|geändert|gesperrt',
      information: 'niedriger kontostand',
      statement: 'kontoauszug|kreditkartenabrechnung',
      reminder: 'erinnerung|fällig|geplant~',
      request: 'zahlungsaufforderung|geld angefordert',
      confirm:
        '(zahlung|überweisung|kauf|auftrag|transaktion) {_}(bestätigen|freigeben|autorisieren)|(bestätigen|bestätige) {_}(zahlung|kauf|überweisung)',
      arranged:
        '(dauerauftrag|lastschriftmandat|mandat) {_}(eingerichtet|angelegt|geändert|gelöscht|widerrufen)',
    },
    head: {
      otp: '(sms-code|freigabecode|bestätigungscode|sicherheitscode|einmalcode|einmalpasswort|smstan|sms-tan|mtan) [(lautet|ist) ]{digits}|(ihre|die) {_}tan (lautet|ist) |{start}tan {digits}|(ihr|der) {_}code (lautet|ist) {digits}|code für … (lautet|ist) {digits}',
      declined:
        'mangels deckung|(lastschrift|überweisung|zahlung) {_}(zurückgegeben|nicht eingelöst|nicht ausgeführt)',
      perhapsMarketing: 'entdecken sie',
      statement: '(diesen|in diesem) monat {_}ausgegeben',
      perhapsStatement: 'ihr kontoauszug',
      reminder: 'wird {_}(am {date}|demnächst) {_}(abgebucht|eingezogen|belastet|ausgeführt)',
      perhapsReminder: 'zahlbar bis|fällig am|mindestbetrag',
      hold: 'wurde {_}(vorgemerkt|reserviert)',
      arranged:
        '(dauerauftrag|mandat) {_}wurde {_}(eingerichtet|angelegt|geändert|gelöscht|widerrufen)',
    },
  },
  same: 'umgerechnet|entspricht|gegenwert|belastet',
  billed: '(abgerechnet|belastet)[ (mit|betrag)]',
  sum: 'betrag|geld',
  toCome: 'fällig[ am]|fälligkeit[ am]|bis[ zum]|gültig bis',
  itself: '(diese|dieses|diesen) (nachricht|mitteilung|benachrichtigung|e-mail|mail|hinweis)',
  said: {
    refund:
      'rückerstattung|erstattung|rückbuchung|rückzahlung|erstattet|gutschrift (von|aus) {words}(kauf|händler|retoure)',
    withdrawal:
      'abhebung|bargeldbehebung|behebung|abgehoben|barabhebung|bargeldauszahlung|bargeldabhebung|bargeldbezug|geldautomat~',
    payment:
      'lastschrift|sepa-lastschrift|kreditkartenabrechnung {words}(abgebucht|eingezogen)|lastschrifteinzug',
    transfer_in: `
      (du hast|sie haben|wir haben) {words} (erhalten|bekommen)|(überweisung|zahlung|geld) [{money} ]erhalten|[überweisung (über|von|in höhe von) ]{money} von(! (ihrem|deinem)) {few}(erhalten|bekommen)|[echtzeit]überweisung von(! ({money}|ihrem|deinem|konto)) {few}{money}|ihnen wurden {words}überwiesen|zahlungseingang|geldeingang|eingegangen|gutgeschrieben
      (zahlung|überweisung|betrag|summe|geld) (von|über|in höhe von) {money} {few}(eingegangen|gutgeschrieben)
      hat (dir|ihnen) {words}(gesendet|überwiesen|geschickt)|{few}überweisung {words}eingegangen|eingang von {money}|gutschrift über|eingang auf (ihrem|deinem)
    `,
    deposit:
      '(gehalt|lohn) [(von|in höhe von) ]{money} ist (da|eingetroffen)|gehaltseingang|kontogutschrift|gutschrift|lohneingang|einzahlung',
    transfer_out: `
      umbuchung|[echtzeit]überweisung an(! (sie|dich|ihr|dein))|es wurden {words}gesendet|überweisungsauftrag {words}ausgeführt|überweisung (ausgeführt|an|wurde|über|von {money}|in höhe)|sie haben {words}(überwiesen|gesendet)|du hast {words}(gesendet|überwiesen|geschickt)|dauerauftrag {words}(ausgeführt|überwiesen)
    `,
    fee: 'kontoführungsgebühr|jahresgebühr|rücklastschriftgebühr|kontoführungsentgelt|kartenentgelt',
    purchase: `
      kontobelastung|ausgegeben|kartenzahlung|bankomatzahlung|bankomatkassen~|kartenumsatz|kartenumsätze|kartentransaktion|zahlung (mit|bei|über|in höhe|von)|einkauf|(karte|konto) {few}(wurde|belastet)|bezahlt|abgebucht|abbuchung|belastet
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
      'restbetrag|restschuld|restsaldo|(verbleibend|offen|ausstehend)~ (betrag|schuld|summe)|[neuer |aktueller |alter ](saldo|kontostand|kontosaldo)[ (neu|aktuell|beträgt)]|verfügbar~[ betrag]|guthaben',
    aside:
      'ursprünglicher betrag|originalbetrag|umgerechnet (aus|von)|ca.|entspricht|(verwendungszweck|zweck|nachricht|mitteilung|buchungstext)\\:{rest}',
    other:
      'saveback|round up|(letzte|nächste|vorige) (zahlung|rate|abbuchung)|(zahlungen|umsätze|beträge|transaktionen|buchungen|überweisungen) (über|ab|von)|wechselkurs|kurs|kreditrahmen|[verfügungs|tages|karten]limit|bis[ zu]|mehr als|höher als|mindestens|höchstens|minimal|mindestbetrag|rabatt|punkte|erste (rate|zahlung|abbuchung)|fällig~|ab{end}',
  },
}
