import { describe, expect, it } from 'vitest'
import type { Mail } from '../mail/mail.ts'
import { parseMail } from '../mail/parse-mail.ts'
import { emlOf } from '../template/fixture.ts'
import { innerMails } from './inner-mails.ts'

const unforward = (mail: Mail) => innerMails(mail)[0]

const FROM = 'Banco <alerts@bank.example>'
const TO = 'me@mail.example'
const SUBJECT = 'Compra aprobada'
const BODY = 'Compraste $20.000 en TIENDA AZUL con tu tarjeta *1234.\nGracias por preferirnos.'

/** What each program writes above a mail that it forwards, as plain text. */
const HEADS: Readonly<Record<string, string>> = {
  'Gmail, en': `---------- Forwarded message ---------\nFrom: *Banco* <alerts@bank.example>\nDate: Tue, Oct 6, 2026 at 12:50 AM\nSubject: ${SUBJECT}\nTo: <${TO}>\n\n\n`,
  'Gmail, es': `---------- Forwarded message ---------\nDe: *Banco* <alerts@bank.example>\nDate: mar, 6 oct 2026 a las 0:50\nSubject: ${SUBJECT}\nTo: <${TO}>\n\n\n`,
  'Gmail, pt': `---------- Forwarded message ---------\nDe: Banco <alerts@bank.example>\nDate: ter., 6 de out. de 2026 às 00:50\nSubject: ${SUBJECT}\nTo: <${TO}>\n\n\n`,
  'Gmail, fr': `---------- Forwarded message ---------\nDe : Banco <alerts@bank.example>\nDate: mar. 6 oct. 2026 à 00:50\nSubject: ${SUBJECT}\nTo: <${TO}>\n\n\n`,
  'Gmail, de': `---------- Forwarded message ---------\nVon: Banco <alerts@bank.example>\nDate: Di., 6. Okt. 2026 um 00:50 Uhr\nSubject: ${SUBJECT}\nTo: <${TO}>\n\n\n`,
  'Outlook for Windows, en': `From: ${FROM}\nSent: Tuesday, October 6, 2026 12:50 AM\nTo: ${TO}\nSubject: ${SUBJECT}\n\n`,
  'Outlook for Windows, es': `De: ${FROM} \nEnviado el: martes, 6 de octubre de 2026 12:50 a. m.\nPara: ${TO}\nAsunto: ${SUBJECT}\n\n`,
  'Outlook for Windows, pt': `De: ${FROM}\nEnviada em: terça-feira, 6 de outubro de 2026 00:50\nPara: ${TO}\nAssunto: ${SUBJECT}\n\n`,
  'Outlook for Windows, fr': `De : ${FROM}\nEnvoyé : mardi 6 octobre 2026 00:50\nÀ : ${TO}\nObjet : ${SUBJECT}\n\n`,
  'Outlook for Windows, de': `Von: ${FROM}\nGesendet: Dienstag, 6. Oktober 2026 00:50\nAn: ${TO}\nBetreff: ${SUBJECT}\n\n`,
  'Outlook for iOS, en': `Get Outlook for iOS<https://aka.ms/x>\n________________________________\nFrom: ${FROM}\nSent: Tuesday, October 6, 2026 12:50:12 AM\nTo: ${TO} <${TO}>\nSubject: ${SUBJECT}\n\n`,
  'Outlook for Android, es': `Obtener Outlook para Android<https://aka.ms/x>\n________________________________\nDe: ${FROM}\nEnviado: martes, 6 de octubre de 2026 0:50:12\nPara: ${TO} <${TO}>\nAsunto: ${SUBJECT}\n\n`,
  'Outlook on the web, pt': `________________________________\nDe: ${FROM}\nEnviado: terça-feira, 6 de outubro de 2026 00:50\nPara: ${TO} <${TO}>\nAssunto: ${SUBJECT}\n \n`,
  'Outlook on the web, fr': `________________________________\nDe : ${FROM}\nEnvoyé : mardi 6 octobre 2026 00:50\nÀ : ${TO} <${TO}>\nObjet : ${SUBJECT}\n \n`,
  'Outlook on the web, de': `________________________________\nVon: ${FROM}\nGesendet: Dienstag, 6. Oktober 2026 00:50\nAn: ${TO} <${TO}>\nBetreff: ${SUBJECT}\n \n`,
  'Apple Mail, en': `Begin forwarded message:\n\nFrom: ${FROM}\nSubject: ${SUBJECT}\nDate: October 6, 2026 at 12:50:12 AM GMT-5\nTo: ${TO}\nReply-To: no-reply@bank.example\n\n`,
  'Apple Mail, es': `Inicio del mensaje reenviado:\n\nDe: ${FROM}\nAsunto: ${SUBJECT}\nFecha: 6 de octubre de 2026, 12:50:12 a.m. GMT-5\nPara: ${TO}\n\n`,
  'Apple Mail, pt': `Início da mensagem encaminhada:\n\nDe: ${FROM}\nAssunto: ${SUBJECT}\nData: 6 de outubro de 2026 00:50:12 BRT\nPara: ${TO}\n\n`,
  'Apple Mail, fr': `Début du message réexpédié :\n\nDe: ${FROM}\nObjet: ${SUBJECT}\nDate: 6 octobre 2026 à 00:50:12 UTC−5\nÀ: ${TO}\n\n`,
  'Apple Mail, de': `Anfang der weitergeleiteten Nachricht:\n\nVon: ${FROM}\nBetreff: ${SUBJECT}\nDatum: 6. Oktober 2026 um 00:50:12 GMT-5\nAn: ${TO}\n\n`,
  'Proton, en': `------- Forwarded Message -------\nFrom: ${FROM}\nDate: On Tuesday, October 6th, 2026 at 12:50 AM\nSubject: ${SUBJECT}\nTo: ${TO} <${TO}>\n\n\n`,
  'Proton, es': `------- Mensaje reenviado -------\nDe: ${FROM}\nFecha: El martes, 6 de octubre de 2026 a las 00:50\nAsunto: ${SUBJECT}\nPara: ${TO} <${TO}>\n\n\n`,
  'Proton, pt': `------- Mensagem encaminhada -------\nDe: ${FROM}\nData: Em terça-feira, 6 de outubro de 2026 às 00:50\nAssunto: ${SUBJECT}\nPara: ${TO} <${TO}>\n\n\n`,
  'Proton, fr': `------- Message transféré -------\nDe : ${FROM}\nDate : Le mardi 6 octobre 2026 à 00:50\nObjet : ${SUBJECT}\nÀ : ${TO} <${TO}>\n\n\n`,
  'Proton, de': `------- Weitergeleitete Nachricht -------\nVon: ${FROM}\nDatum: Am Dienstag, 6. Oktober 2026 um 00:50\nBetreff: ${SUBJECT}\nAn: ${TO} <${TO}>\n\n\n`,
  'Yahoo, en': `----- Forwarded Message -----\n\nFrom: ${FROM}\n\nTo: ${TO} <${TO}>\n\nSent: Tuesday, October 6, 2026 at 12:50:00 AM CDT\n\nSubject: ${SUBJECT}\n\n`,
  'Yahoo, es': `----- Mensaje reenviado -----\n\nDe: ${FROM}\n\nPara: ${TO} <${TO}>\n\nEnviado: martes, 6 de octubre de 2026, 00:50:00 CDT\n\nAsunto: ${SUBJECT}\n\n`,
  'Yahoo, pt': `----- Mensagem encaminhada -----\nDe: ${FROM}\nPara: ${TO} <${TO}>\nEnviado: terça-feira, 6 de outubro de 2026 00:50:00 BRT\nAssunto: ${SUBJECT}\n\n`,
  'Yahoo, fr': `----- Mail transféré -----\nDe : ${FROM}\nÀ : ${TO} <${TO}>\nEnvoyé : mardi 6 octobre 2026 à 00:50:00 UTC−5\nObjet : ${SUBJECT}\n\n`,
  'Yahoo, de': `----- Weitergeleitete Nachricht -----\nVon: ${FROM}\nAn: ${TO} <${TO}>\nGesendet: Dienstag, 6. Oktober 2026 um 00:50:00 MESZ\nBetreff: ${SUBJECT}\n\n`,
  'Thunderbird, en': `-------- Forwarded Message --------\nSubject: \t${SUBJECT}\nDate: \tTue, 6 Oct 2026 00:50:12 -0500\nFrom: \t${FROM}\nReply-To: \tno-reply@bank.example\nTo: \t${TO}\n\n\n`,
  'Thunderbird, es': `-------- Mensaje reenviado --------\nAsunto: \t${SUBJECT}\nFecha: \tTue, 6 Oct 2026 00:50:12 -0500\nDe: \t${FROM}\nPara: \t${TO}\n\n\n`,
  'Thunderbird, pt': `-------- Mensagem encaminhada --------\nAssunto: \t${SUBJECT}\nData: \tTue, 6 Oct 2026 00:50:12 -0500\nDe: \t${FROM}\nPara: \t${TO}\n\n\n`,
  'Thunderbird, fr': `-------- Message transféré --------\nSujet : \t${SUBJECT}\nDate : \tTue, 6 Oct 2026 00:50:12 -0500\nDe : \t${FROM}\nPour : \t${TO}\n\n\n`,
  'Thunderbird, de': `-------- Weitergeleitete Nachricht --------\nBetreff: \t${SUBJECT}\nDatum: \tTue, 6 Oct 2026 00:50:12 -0500\nVon: \t${FROM}\nAn: \t${TO}\n\n\n`,
}
const INNER = {
  from: { address: 'alerts@bank.example' },
  subject: SUBJECT,
  sentOn: '2026-10-06',
  isForwarded: true,
  bodies: [BODY],
}

function plain(body: string, subject = `Fwd: ${SUBJECT}`): Promise<Mail> {
  return parseMail(emlOf({ from: 'Me <me@mail.example>', subject, text: body }))
}

const quoted = (text: string) => text.replace(/^/gm, '> ')

describe.each(Object.entries(HEADS))('%s', (_, head) => {
  it('forwarded', async () => {
    expect(unforward(await plain(head + BODY))).toMatchObject(INNER)
  })

  it('with a note and a signature above', async () => {
    const note = 'Hi, is this yours? We paid $99.00 last week.\n\nEnviado desde mi iPhone\n\n'
    expect(unforward(await plain(note + head + BODY))).toMatchObject(INNER)
  })

  it('in quoted lines', async () => {
    expect(unforward(await plain(quoted(head + BODY)))).toMatchObject(INNER)
  })

  it('forwarded again from Gmail', async () => {
    const outer = `---------- Forwarded message ---------\nDe: Me <me@mail.example>\nDate: mié, 7 oct 2026 a las 8:00\nSubject: Fwd: ${SUBJECT}\nTo: <you@mail.example>\n\n\n`
    const mail = await plain(`Mira\n\n${outer}${head}${BODY}`, `Fwd: Fwd: ${SUBJECT}`)
    expect(unforward(mail)).toMatchObject(INNER)
  })
})

const CELLS =
  '<table><tr><td>Comercio</td><td>TIENDA AZUL</td></tr><tr><td>Monto</td><td>$20.000</td></tr></table>'

/** How the same looks in HTML. */
const MARKUP: Readonly<Record<string, string>> = {
  'Gmail, in its quote': `<div dir="ltr">para ti<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De: <strong class="gmail_sendername" dir="auto">Banco</strong> <span dir="auto">&lt;<a href="mailto:alerts@bank.example">alerts@bank.example</a>&gt;</span><br>Date: mar, 6 oct 2026 a las 0:50<br>Subject: ${SUBJECT}<br>To:  &lt;<a href="mailto:${TO}">${TO}</a>&gt;<br></div><br><br>${CELLS}</div></div>`,
  'Outlook on the web': `<div>para ti</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Banco &lt;alerts@bank.example&gt;<br><b>Sent:</b> Tuesday, October 6, 2026 12:50 AM<br><b>To:</b> ${TO} &lt;${TO}&gt;<br><b>Subject:</b> ${SUBJECT}</font><div>&nbsp;</div></div>${CELLS}`,
  'Outlook for Windows': `<div class="WordSection1"><p class="MsoNormal">para ti</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>De:</b> Banco &lt;alerts@bank.example&gt; <br><b>Enviado el:</b> martes, 6 de octubre de 2026 12:50 a. m.<br><b>Para:</b> ${TO}<br><b>Asunto:</b> ${SUBJECT}</p></div></div>${CELLS}</div>`,
  'Apple Mail': `<div>para ti</div><br><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div style="margin: 0"><span><b>From: </b></span><span>Banco &lt;<a href="mailto:alerts@bank.example">alerts@bank.example</a>&gt;<br></span></div><div><span><b>Subject: </b></span><span><b>${SUBJECT}</b><br></span></div><div><span><b>Date: </b></span><span>October 6, 2026 at 12:50:12 AM GMT-5<br></span></div><div><span><b>To: </b></span><span>${TO}<br></span></div><br>${CELLS}</blockquote></div>`,
  Thunderbird: `<p>para ti</p><div class="moz-forward-container"><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody><tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">Betreff: </th><td>${SUBJECT}</td></tr><tr><th>Datum: </th><td>Tue, 6 Oct 2026 00:50:12 -0500</td></tr><tr><th>Von: </th><td>Banco <a href="mailto:alerts@bank.example">&lt;alerts@bank.example&gt;</a></td></tr><tr><th>An: </th><td>${TO}</td></tr></tbody></table><br><br>${CELLS}</div>`,
  Yahoo: `<div>para ti</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div style="font-family:sans-serif"><div>----- Forwarded Message -----</div><div><b>From:</b> Banco &lt;alerts@bank.example&gt;</div><div><b>To:</b> ${TO} &lt;${TO}&gt;</div><div><b>Sent:</b> Tuesday, October 6, 2026 at 12:50:00 AM CDT</div><div><b>Subject:</b> ${SUBJECT}</div><div><br></div>${CELLS}</div></div>`,
  Proton: `<div>para ti</div><div class="protonmail_quote">------- Forwarded Message -------<br>From: Banco &lt;alerts@bank.example&gt;<br>Date: On Tuesday, October 6th, 2026 at 12:50 AM<br>Subject: ${SUBJECT}<br>To: ${TO} &lt;${TO}&gt;<br><br><blockquote class="protonmail_quote" type="cite">${CELLS}</blockquote></div>`,
}

it.each(Object.entries(MARKUP))('as HTML: %s', async (_, html) => {
  const mail = await parseMail(
    emlOf({ from: 'Me <me@mail.example>', subject: `RV: ${SUBJECT}`, html }),
  )
  expect(unforward(mail)).toMatchObject({
    ...INNER,
    bodies: ['Comercio\tTIENDA AZUL\nMonto\t$20.000'],
  })
})

it('forwarded by a rule, its headers kept, is the bank’s own mail', async () => {
  const raw = emlOf({ from: FROM, subject: SUBJECT, text: BODY, date: '2026-10-06T05:50:12Z' })
  const mail = await parseMail(
    `X-Forwarded-To: in@expenses.example\r\nX-Forwarded-For: me@mail.example in@expenses.example\r\n${raw}`,
  )
  expect(unforward(mail)).toMatchObject({
    from: { address: 'alerts@bank.example' },
    sentAt: '2026-10-06T05:50:12.000Z',
    isForwarded: false,
    bodies: [BODY],
  })
})

it('a note that speaks of From and To is no forwarded mail', async () => {
  const body = 'From: the airport\nTo: the hotel\nWe paid $20.'
  expect(unforward(await plain(body, 'Taxi'))).toMatchObject({ isForwarded: false, bodies: [body] })
})
