import { ITALIAN_FIELDS } from './fields/italian.ts'
import type { Lexicon } from './lexicon.ts'

export const ITALIAN: Lexicon = {
  code: 'it',
  words: 'il gli della del tuo tua con hai presso di una un per che sul importo carta',
  countries: 'IT CH',
  fields: ITALIAN_FIELDS,
  declined: `
    rifiutat~|respint~|negat(a|o)|fallit~|non riuscit~|non (è|e|ha|sono|abbiamo|stato|stata) {_}(andat~|autorizzat~|eseguit~|completat~|effettuat~|riuscit~|approvat~|elaborat~|addebitat~|buon fine|possibile|potuto|accettat~)
    non [ti |le ](verrà|sarà|verranno|saranno) {_}addebitat~
    non (autorizzat~|eseguit~|completat~|effettuat~|approvat~|andat~ a buon fine)|nessun (importo|addebito|pagamento)|nessuna (somma|operazione)|(fondi|saldo|credito) insufficient~|(è|e) (scadut~|bloccat~|interrott~)|insolut~
  `,
  reversed: `
    (è|e|sono) stat~ [{_}](annullat~|stornat~|rimborsat~|restituit~|revocat~|riaccreditat~)|(transazione|operazione|pagamento|acquisto|bonifico|stato) (annullat~|stornat~|rimborsat~|restituit~)|abbiamo (annullato|stornato|rimborsato)
  `,
  pending:
    '(è|e|resta|risulta|stato) [ancora|attualmente] (in attesa|in sospeso|in corso|in lavorazione|in elaborazione|pendente)|in attesa di (conferma|approvazione|autorizzazione|elaborazione)|(transazione|operazione) (in attesa|in sospeso|pendente)|non (è|e) ancora (stat~|avvenut~)|non è stat~ ancora',
  requested:
    '(solo|soltanto|solamente) (una richiesta|richiest~)|richiesta di (pagamento|denaro) (da|di|ricevuta)|ti (chiede|ha chiesto)',
  scheduled:
    '(è|e|stat~|stato) [{_}](programmat~|pianificat~|previst~)|programmat~ per|verrà (addebitat~|eseguit~|effettuat~) (il|la|domani|tra)|sarà (addebitat~|eseguit~|effettuat~) (il|la|domani|tra)',
  condition:
    'se|qualora|quando|può|possono|potrebbe|potrebbero|potrà|nel caso|in caso|mai|ogni|qualsiasi|eventuali|eventuale|per|finché|alcune|alcuni',
  general:
    'transazioni|operazioni|pagamenti|acquisti|bonifici|addebiti|prelievi|movimenti|richieste',
  said: {
    refund: 'rimborso|rimborsat(o|a)|storno|riaccredito',
    withdrawal: 'prelievo|prelevamento|hai prelevato',
    payment:
      'addebito diretto|pagamento [di ][un |del ](bollettino|cbill|f24|mav|rav|bolletta|utenze|pagopa|bollo)|addebito sdd|sdd|ricarica telefonica',
    transfer_in: `
      bonifico (ricevuto|in entrata|a (tuo|suo) favore|in arrivo)|hai ricevuto|ha ricevuto|accredito|accreditat(o|a)|ti ha inviato|ricarica ricevuta|hai ricevuto un bonifico
    `,
    deposit: 'accredito (stipendio|pensione)|stipendio accreditato|versamento',
    transfer_out:
      'bonifico (eseguito|inviato|disposto|in uscita)|hai (inviato|inserito un bonifico|effettuato un bonifico|disposto)|bonifico {words}è stato (eseguito|inviato|disposto)|giroconto',
    fee: 'canone (mensile|annuo|carta|conto)|imposta di bollo',
    purchase: `
      pagamento (con carta|di|presso|pos|online|contactless|{few}con carta)|hai (pagato|speso|acquistato)|acquisto|addebitat(o|a)|(effettuata|eseguita|autorizzata) [una ](transazione|operazione)|hai effettuato un pagamento|addebito (di|su|per)|utilizzat(o|a) {words}(carta|presso)
    `,
  },
  named: { purchase: 'transazione|pagamento|addebito|spesa' },
  vague: { transfer_out: 'bonifico', purchase: 'movimento|operazione' },
  amounts: {
    moved: 'importo|somma|totale|valore|spesa',
    fee: 'commission(e|i)[ ~]|spese|costo',
    tax: 'imposta|imposte|iva|bollo',
    balance:
      'saldo[ (disponibile|contabile|attuale|rimanente)]|disponibilità[ residua]|disponibile',
    aside: 'importo originale|circa|(causale|descrizione|messaggio)\\:{rest}',
    other:
      'tasso di cambio|cambio|limite|massimale|plafond|minimo|massimo|fino a|oltre|superiore a|inferiore a|prima rata|rata di|sconto|punti|cashback|residuo',
  },
}
