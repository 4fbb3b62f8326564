import type { Fields } from './fields.ts'

export const ITALIAN_FIELDS: Fields = {
  merchant:
    'esercente|[nome] esercente|negozio|commerciante|punto vendita|merchant|fornitore|creditore|presso|azienda',
  party: 'controparte',
  payee:
    'beneficiario|nome [del] beneficiario|destinatario|a favore di|a|intestatario beneficiario|inviato a|pagato a',
  payer: 'ordinante|mittente|nome (ordinante|mittente)|da|ricevuto da|debitore|inviato da|pagatore',
  toAccount: 'al conto|conto beneficiario|conto di accredito',
  fromAccount: 'dal conto|conto di addebito',
  name: 'nome|nominativo|intestatario|ragione sociale|nome e cognome',
  holder: 'titolare [della carta|carta]|cliente',
  description: 'causale|descrizione|dettaglio|dettagli|operazione',
  place: 'luogo|località|città|atm|sportello',
  other: `
    importo [totale|operazione|addebitato]|totale|somma|data [e ora] [di|dell’] [operazione|valuta|addebito|esecuzione|contabile]|data~|ora|saldo [disponibile|contabile]|disponibilità|carta [n]|numero [di] [carta|conto|operazione|autorizzazione]|carta terminante con|conto [corrente]|iban|bic|banca|riferimento|id transazione|codice [autorizzazione|operazione]|cro|trn|tipo [di] [operazione|transazione]|stato|esito|valuta|cambio|commissioni [bancarie]|commissione|spese|paese|canale|circuito|mandato|categoria|messaggio|plafond|rate
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
  gives: 'ti ha (inviato|mandato|trasferito|pagato|fatto)|le ha (inviato|trasferito)|vi ha inviato',
  account: 'carta|conto|bancomat',
  ending: 'che termina (con|in|per)|terminante con|termina con|finale|ultime 4 cifre|con finale',
  own: 'tua|tuo|sua|suo|con',
}
