import type { Lexicon } from './lexicon.ts'

export const ITALIAN: Lexicon = {
  declined: `
    rifiutat~|respint~|negat(a|o)|fallit~|non riuscit~|non (è|e|ha|sono|abbiamo|stato|stata) {_}(andat~|autorizzat~|eseguit~|completat~|effettuat~|riuscit~|approvat~|elaborat~|addebitat~|buon fine|possibile|potuto|accettat~)
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
}
