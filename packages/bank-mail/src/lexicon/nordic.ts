import type { Lexicon } from './lexicon.ts'

/** Swedish, Norwegian, Danish and Finnish. */
export const NORDIC: Lexicon = {
  declined: `
    nekad~|nekades|avvisad~|avslag~|avslogs|misslyckad~|misslyckades|medgavs inte|avbröts
    (inte|ej) {_}(genomför~|godkän~|utför~|dragits|debitera~|slutför~|medges|lyck~)|genomfördes (inte|ej)|kunde inte|otillräckligt saldo|inga pengar
    avvist~|mislyktes|mislykket|mislykkedes|avslått|afvist~|afslået|fejlet|fejlede|feilet
    (ikke|ikkje) [{_}](gjennomfør~|gennemfør~|godkjen~|godkend~|trukket|belastet|utført|udført|fullfør~|lykkes|lykkedes)|kunne ikke|(utilstrekkelig|utilstrækkelig) (saldo|dekning|dækning)|utløpt|udløbet
    hylätty|hylättiin|epäonnistui~|ei (onnistunut|hyväksytty|toteutunut|suoritettu|veloitettu|voitu)
  `,
  reversed:
    'avbrutit~|annullera~|makulera~|återbetal~|återförd~|återkalla~|hävt~|reversera~|kansellert~|annullert~|tilbakebetalt|tilbakeført|reversert|annulleret|tilbagebetalt|tilbageført|tilbagekaldt|peruutettu|peruttu|peruutettiin|palautettu',
  pending:
    'väntar på|väntande|under behandling|behandlas|reserverad~|venter på|ventende|reservert|afventer|afventende|reserveret|odottaa|käsittelyssä|vireillä|varattu',
  requested:
    '(bara|endast|kun|bare) (en begäran|en förfrågan|en forespørsel|en anmodning)|betalningsförfrågan|betalingsanmodning|betalingsforespørsel|maksupyyntö',
  scheduled:
    'planerad~|schemalagd~|planlagt|planlagd|ajastettu|(kommer att|kommer til å|vil blive) {_}(dras|trekkes|trukket|genomföras)|forfaller',
  condition:
    'om|ifall|när|kan|kunde|skulle|aldrig|varje|för att|hvis|dersom|når|kunne|aldri|hver|for å|såfremt|jos|mikäli|voi|voivat|kun',
  general:
    'transaktioner|betalningar|köp kan|transaksjoner|betalinger|overførsler|maksut|tapahtumat',
}
