import type { Fields } from './fields.ts'

export const SOUTH_SLAVIC_FIELDS: Fields = {
  merchant: 'mesto|mjesto|prodajno mjesto|prodajno mesto|trgovac|trgovec|trgovina',
  payee: 'primatelj|prejemnik|primalac',
  payer: 'platitelj|plačnik|uplatitelj|nalogodavac',
  description: 'opis|namen|svrha|opis plaćanja',
  other:
    'iznos|znesek|datum|vrijeme|vreme|kartica|račun|stanje|raspoloživo|razpoložljivo stanje|status|broj|naknada',
  at: 'na prodajnom mjestu|na prodajnom mestu|u trgovini|pri|kod',
  to: 'za|primatelju|prejemniku',
  from: 'od',
  ends: 'dana|dne|u iznosu|v znesku|raspoloživo|razpoložljivo|stanje|{date}|{time}|{amount}|karticom|kartico',
  notName: 'karticom|kartico|karticu|računa|računu|iznosu|znesku|vaš~|stanje|raspoloživo',
  account: 'kartic~|račun|računa|računu|računom',
  ending: 'koja završava na|ki se konča',
}
