import type { Lexicon } from './lexicon.ts'

/** Croatian, Slovenian and Serbian in Latin letters. */
export const SOUTH_SLAVIC: Lexicon = {
  code: 'hr',
  words:
    'karticom kartico kartica iznosu iznos racun~ placanj~ placil~ dana vas vasa na u je ste stanje prodajnom',
  countries: 'HR SI RS BA',
  fields: {
    merchant:
      'opis|prodavač|prodavac|prodajalec|mesto|mjesto|prodajno mjesto|prodajno mesto|trgovac|trgovec|trgovina',
    other:
      'iznos|znesek|datum|vrijeme|vreme|kartica|račun|stanje|raspoloživo|razpoložljivo stanje|status|broj|naknada',
    at: 'mesto|mjesto|na prodajnom mjestu|na prodajnom mestu|u trgovini|pri|kod',
    to: 'za|primatelju|prejemniku',
    from: 'od',
    ends: 'dana|dne|u iznosu|v znesku|raspoloživo|razpoložljivo|stanje|{date}|{time}|{amount}|karticom|kartico',
    notName: 'karticom|kartico|karticu|računa|računu|iznosu|znesku|vaš~|stanje|raspoloživo',
    account: 'kartic~|račun|računa|računu|računom',
    ending: 'koja završava na|ki se konča',
  },
  declined:
    'odbijen~|zavrnjen~|neuspješn~|neuspešn~|nije (uspjel~|odobren~|izvršen~|provedena)|ni (uspel~|bil~ izvršen~)|nedovoljno|premalo sredstev',
  reversed: 'stornira~|poništen~|otkazan~|preklican~',
  pending: 'na čekanju|v obdelavi|u obradi|čaka|rezervira~|rezervacija',
  requested: 'zahtjev za plaćanje|zahtevek za plačilo|zahtev za plaćanje',
  scheduled: 'zakazan~|bit će|bo (izvršen~|bremenjen~)|biće',
  condition: 'ako|u slučaju|če|v primeru|lahko|može|možete|kada|ukoliko',
  doubts: { order: 'potvrdi~|odobri~|potrdi~' },
  refusals: {
    head: {
      otp: '(kod|kôd|lozinka) (za potvrdu|za potrditev) {digits}|jednokratn~ (kod|lozinka) {digits}|(kod|kôd|lozinka) {digits} za|(vaš|vaša) {_}(kod|kôd|lozinka) je {digits}',
    },
  },
  itself: '(ovu|ovo|ovaj|to) (poruku|obavijest|obaveštenje|e-mail|mail|sporočilo)',
  said: {
    refund: 'povrat|vračilo|povraćaj',
    withdrawal:
      'podizanje gotovine|isplata gotovine|isplata{beside}|isplata sa računa|podignuto|dvig gotovine|dvig na bankomatu|podigli ste',
    transfer_in:
      'uplaćeno|uplata na|uplata{beside}|uplatu po računu|uplata po kartici|priljev|priliv|primili ste|prejeli ste|odobrenje računa',
    deposit: 'plaća|plača|plata',
    transfer_out:
      'isplaćeno je|isplata s računa|odljev|odliv|nakazilo na|poslali ste|nalog izvršen',
    purchase:
      'potrošnja po kartici|potrošeno|(račun|kartica) {few}zadužen~ za|transakcija karticom|kupnja|kupovina|nakup|plaćanje karticom|plačilo s kartico|platili ste|plačali ste|terećen~|bremenitev|korišćenje kartice|korištenje kartice',
  },
  named: { purchase: 'plaćanje|plačilo' },
  vague: { purchase: 'transakcija' },
  amounts: {
    moved: 'iznos|iznosu|znesek|v znesku|u iznosu',
    fee: 'naknada|provizija|nadomestilo',
    balance: 'rasp.|raspoloživo|razpoložljivo [stanje]|stanje|saldo|raspoloživo stanje',
    other: 'limit|tečaj|tečaju|kurs|bodovi',
  },
}
