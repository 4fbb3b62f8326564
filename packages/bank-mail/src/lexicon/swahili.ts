import type { Lexicon } from './lexicon.ts'

/** Swahili, as banks and mobile money of Tanzania and Kenya write it. */
export const SWAHILI: Lexicon = {
  code: 'sw',
  words:
    'umetuma umepokea umelipa umetoa umenunua kutoka kwenda kwa salio lako yako ni tarehe saa akaunti imethibitishwa ada kiasi makato',
  countries: 'TZ KE',
  fields: {
    other: 'kiasi|tarehe|muda|salio|akaunti|kumbukumbu|ada|makato|kadi',
    at: 'kwa|katika',
    to: 'kwenda kwa|kwenda|kwa',
    from: 'kutoka kwa|kutoka',
    ends: 'tarehe|saa|salio|kwa ajili|kwenye|{date}|{time}|{amount}|ada|makato|kumbukumbu|risiti',
    notName: 'akaunti|kadi|simu|namba|wakala|tarehe|salio|yako|lako',
    account: 'akaunti|kadi',
  },
  declined:
    'imeshindikana|imeshindwa|haijakamilika|haikukamilika|haujafanikiwa|haukufanikiwa|haijafanikiwa|imekataliwa|salio (halitoshi|lako halitoshi)|huna salio',
  reversed: 'imerudishwa|umerudishiwa|imebatilishwa|imefutwa|yamerudishwa',
  pending: 'inasubiri|inashughulikiwa|inachakatwa',
  requested: 'ombi la (malipo|fedha|pesa)|anaomba (malipo|fedha|pesa)',
  scheduled: 'itakatwa|yatakatwa|itafanyika|utalipa',
  condition: 'kama|ikiwa|iwapo|endapo|ili',
  toCome: 'hadi|kabla ya',
  itself: '(ujumbe|barua pepe) (huu|hii)',
  said: {
    refund: 'umerudishiwa {money}|rejesho la',
    withdrawal: 'umetoa',
    transfer_in: 'umepokea|imepokea|imeingiziwa|imewekewa',
    deposit: 'umeweka|mshahara',
    transfer_out:
      '(ume|kime|ime|zime)tumwa|umetuma|umehamisha|{money} {words}kwenda(! akaunti yako)',
    purchase:
      'umelipa|umenunua|(ki|i|zi)me(katwa|tozwa|tolewa)|malipo (ya {money}|yame(kamilika|fanikiwa))',
  },
  vague: { purchase: 'muamala' },
  amounts: {
    moved: 'kiasi|umetuma|umepokea|umelipa|umetoa',
    fee: 'ada|makato|gharama|tozo',
    tax: 'kodi|vat',
    balance: 'salio[ (lako|jipya|lako jipya|la sasa)][ ni]',
  },
}
