import type { Lexicon } from './lexicon.ts'

export const ITALIAN: Lexicon = {
  code: 'it',
  words:
    'il gli della del tuo tua con hai presso di una un per che sul importo carta pagamento prelievo bonifico addebito ti da ha arrivato rimborsato',
  countries: 'IT CH',
  fields: {
    merchant:
      'esercente|[nome] esercente|negozio|commerciante|punto vendita|merchant|fornitore|creditore|presso|azienda',
    party: 'controparte',
    payee:
      'beneficiario|nome [del] beneficiario|destinatario|a favore di|a|intestatario beneficiario|inviato a|pagato a',
    payer:
      'ordinante|mittente|nome (ordinante|mittente)|da|ricevuto da|debitore|inviato da|pagatore',
    toAccount: 'al conto|conto beneficiario|conto di accredito',
    fromAccount: 'dal conto|conto di addebito',
    name: 'nome|nominativo|intestatario|ragione sociale|nome e cognome',
    description: 'causale|descrizione|dettaglio|dettagli|operazione',
    place: 'luogo|località|città|atm|sportello',
    other: `
      importo [totale|operazione|addebitato]|totale|somma|data [e ora] [di|dell’] [operazione|valuta|addebito|esecuzione|contabile]|data~|ora|saldo [disponibile|contabile]|disponibilità|carta [n]|numero [di] [carta|conto|operazione|autorizzazione]|carta terminante con|conto [corrente]|iban|bic|banca|riferimento|id transazione|codice [autorizzazione|operazione]|cro|trn|tipo [di] [operazione|transazione]|stato|esito|valuta|cambio|commissioni [bancarie]|commissione|spese|paese|canale|circuito|mandato|categoria|messaggio|plafond|rate|cliente
    `,
    at: 'presso|da|in|c/o|presso l’esercente|presso esercente|di merchant|su|al',
    to: 'a favore di|a|verso|per|in favore di|intestato a',
    from: 'da|da parte di|dal|dall’ordinante|di|disposto da|effettuato da|ordinato da',
    ends: 'il {date}|il #|il giorno|in data|con (carta|la|tua|il|causale)|con|su|sul|sulla|alle|alle ore|ore|di {amount}|per {amount}|per un importo|dell’importo|dal (conto|tuo)|dalla|è|stato|stata|ha|hai|del {date}|del #|tramite|via|e|effettuat~|eseguit~|addebitat~|accreditat~|causale|utilizzando|in # rate|per|sono|importo|data|a mezzo',
    notName:
      'la|il|lo|gli|le|un|una|tuo|tua|suo|sua|questo|questa|nostro|nostra|conto|carta|pagamento|bonifico|prelievo|addebito|accredito|importo|data|euro|acquisto|te|noi|lei|favore|distanza|buon|ogni|altri|altra|banca|sportello|esercente|beneficiario|seguito|parte|credito|debito|del|della|dell’~|al|alla|sicurezza|pochi|fine|ore|corso|caso|valere|contanti|giorno',
    notBefore: 'conto|carta|banca|saldo|app|area|servizio|numero|codice|filiale|data|seguito|oltre',
    greeting:
      'ciao|buongiorno|buonasera|gentile [cliente|sig|sig.ra|signor|signora]|egregio|caro|cara|salve|spett',
    gives:
      'ti ha (inviato|mandato|trasferito|pagato|fatto)|le ha (inviato|trasferito)|vi ha inviato',
    account: 'carta|conto|bancomat',
    ending: 'che termina (con|in|per)|terminante con|termina con|finale|ultime 4 cifre|con finale',
    own: 'tua|tuo|sua|suo|con',
  },
  declined: `
    (rimborso|riaccredito) (è|e|è stato|e stato) (annullat~|stornat~|revocat~)
    rifiutat~|respint~|negat(a|o)|fallit~|non riuscit~|non (è|e|ha|sono|abbiamo|stato|stata) {_}(andat~|autorizzat~|eseguit~|completat~|effettuat~|riuscit~|approvat~|elaborat~|addebitat~|buon fine|possibile|potuto|accettat~)
    non [ti |le ](verrà|sarà|verranno|saranno) {_}addebitat~
    non (autorizzat~|eseguit~|completat~|effettuat~|approvat~|andat~ a buon fine)|nessun (importo|addebito|pagamento)|nessuna (somma|operazione)|(fondi|saldo|credito) insufficient~|(è|e) (scadut~|bloccat~|interrott~)|insolut~
    non ti è stato addebitato|nulla (è stato|ti è stato) (addebitato|prelevato)
    (è|si tratta di|era) [solo|soltanto] (un test|una prova|una simulazione|un esempio|un messaggio di prova)|(messaggio|avviso|notifica|email) di prova
    (ignora|ignori|ignorate) (il|questo|l'|la|nostro) (messaggio|avviso|notifica) precedente|inviat~ per errore|abbiamo (bloccato|fermato|rifiutato)
  `,
  reversed: `
    (è|e|sono) stat~ [{_}](annullat~|stornat~|rimborsat~|restituit~|revocat~|riaccreditat~)|(transazione|operazione|pagamento|acquisto|bonifico|stato) (annullat~|stornat~|rimborsat~|restituit~)|abbiamo (annullato|stornato|rimborsato)
    (negozio|esercente|venditore|commerciante|banca) (lo|la|l')[ ](ha) (annullat~|rimborsat~|stornat~)|(importo|somma|addebito) (stornat~|rimborsat~|restituit~)
  `,
  pending: `
    (richiede|necessita di|attende) [la|una|tua|sua] (autenticazione|autorizzazione|conferma|verifica|approvazione)|(è|e|resta|risulta|stato) [ancora|attualmente] (in attesa|in sospeso|in corso|in lavorazione|in elaborazione|pendente)|in attesa di (conferma|approvazione|autorizzazione|elaborazione)|(transazione|operazione) (in attesa|in sospeso|pendente)|non (è|e) ancora (stat~|avvenut~)|non è stat~ ancora
    (confermalo|confermala|approvalo|approvala|autorizzalo|autorizzala) (nell|dall|con|sull)~|preautorizzazione|pre-autorizzazione
  `,
  requested:
    '(solo|soltanto|solamente) (una richiesta|richiest~)|richiesta di (pagamento|denaro) (da|di|ricevuta)|ti (chiede|ha chiesto)',
  scheduled:
    '(è|e|stat~|stato) [{_}](programmat~|pianificat~|previst~)|programmat~ per|verrà (addebitat~|eseguit~|effettuat~) (il|la|domani|tra)|sarà (addebitat~|eseguit~|effettuat~) (il|la|domani|tra)',
  condition:
    'se|qualora|quando|può|possono|potrebbe|potrebbero|potrà|nel caso|in caso|mai|ogni|qualsiasi|eventuali|eventuale|per|finché|alcune|alcuni|movimenti',
  doubts: {
    perhaps: 'ad esempio|rateizza~|maturato|{digit} punti|come e andat~',
    notDone: `
      creato un link|tentativo|diritto a|sei stato tu|in attesa|in sospeso|{money} (richiesto|necessario)|(richiesto|necessario) un
      supera il limite|annullat(o|a)|insolut(o|a)|respint(o|a)|bloccat~|sospes(o|a)|pin (errato|sbagliato)
      per errore|due volte|doppi(o|a) addebit~|sarebbe|avrebbe
      (questo|questa) (mese|settimana)|sospett~|anomal~|insolit~|codice generat~|tuo codice|[{digit}]{digit}% del [tuo |suo ](limite|budget)
    `,
    order: `
      (autorizza|conferma|approva|confermi|autorizzi) (in|nell'app|il|la|l'~|questo|questa|se)
    `,
    not: 'non (e|ha|hai|abbiamo|sono)',
    undoing: '(annul|storn)~|per errore|due volte',
    status: 'stato|esito',
    settled: '(eseguit|riuscit|confirm|complet)~',
  },
  refusals: {
    subject: {
      otp: 'codice (di verifica|di sicurezza|otp)',
      marketing: 'offerta',
      security: 'nuovo (dispositivo|accesso)',
      settings: 'modifica del',
      statement: 'estratto conto',
      sums: '(limite|budget) superato',
      reminder: 'promemoria|scadenza',
      request: 'richiesta di (pagamento|denaro)',
      confirm: '(conferma|autorizza|approva) (il|la|l’|un) {_}',
    },
    head: {
      otp: '(codice (sms|otp|di (verifica|sicurezza|conferma))|password usa e getta) [è ]{digits}|(il tuo|il) codice {_}è {digits}|codice per … è {digits}|codice {digits} per',
      perhapsMarketing: 'scopri (di più|i nostri)',
      reminder: 'tra pochi giorni',
    },
  },
  same: 'addebitat~|controvalore|pari a|equivale~',
  billed: 'addebitato',
  sum: 'importo|somma',
  toCome: 'scadenza|entro il|scade il',
  itself: '(questo|questa) (messaggio|e-mail|email|mail|notifica|avviso|comunicazione)',
  said: {
    refund: 'rimborso|rimborsat(o|a)|storno|riaccredito',
    withdrawal: 'prelievo|prelevamento|hai prelevato',
    payment:
      'addebito diretto|pagamento [di ][un |del ](bollettino|cbill|f24|mav|rav|bolletta|utenze|pagopa|bollo)|addebito sdd|sdd|ricarica telefonica',
    transfer_in: `
      bonifico [istantaneo ]ricevuto|bonifico da(! (conto|tuo|carta)) {few}{money}|ti ha rimborsato|ti è arrivato un bonifico|bonifico (ricevuto|in entrata|a (tuo|suo) favore|in arrivo)|hai ricevuto|ha ricevuto|accredito|accreditat(o|a)|ti ha inviato|ricarica ricevuta|hai ricevuto un bonifico
    `,
    deposit:
      '(stipendio|pensione) [di ]{money} è arrivat(o|a)|accredito (stipendio|pensione)|stipendio accreditato|versamento',
    transfer_out:
      'bonifico [istantaneo ][di {money} ](a|verso)(! (tuo|suo|tu))|bonifico (eseguito|inviato|disposto|in uscita)|hai (inviato|inserito un bonifico|effettuato un bonifico|disposto)|bonifico {words}è stato (eseguito|inviato|disposto)|giroconto',
    fee: 'canone (mensile|annuo|carta|conto)|imposta di bollo',
    purchase: `
      pagamento (con carta|di|presso|pos|online|contactless|{few}con carta)|hai (pagato|speso|acquistato)|acquisto|addebitat(o|a)|(effettuata|eseguita|autorizzata) [una ](transazione|operazione|op[.])|hai effettuato un pagamento|addebito (di|su|per)|utilizzat(o|a) {words}(carta|presso)
    `,
  },
  named: { purchase: 'transazione|pagamento|addebito|spesa' },
  vague: { transfer_out: 'bonifico', purchase: 'movimento|operazione' },
  amounts: {
    moved: 'importo|somma|totale|valore|spesa',
    fee: 'commission(e|i)[ ~]|spese|costo',
    tax: 'imposta|imposte|iva|bollo',
    balance:
      '(importo|debito|capitale) (residuo|rimanente)|saldo[ (disponibile|contabile|attuale|rimanente)]|disponibilità[ residua]|disponibile',
    aside: 'importo originale|(causale|descrizione|messaggio)\\:{rest}',
    other:
      'circa|tasso di cambio|cambio|limite|massimale|plafond|minimo|massimo|fino a|oltre|superiore a|inferiore a|prima rata|rata di|sconto|punti|cashback|residuo',
  },
}
