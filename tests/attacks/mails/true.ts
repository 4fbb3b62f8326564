/** True mails: each way in which an alert comes, by hand, by filter and by the bank itself. */
import {
  ALERT,
  BANK,
  EARLIER_HOP,
  FORWARDED,
  mail,
  passFor,
  RECEIVED,
  results,
  SUBJECT,
} from './build.ts'
import { type MailRow, row } from './row.ts'

const true_ = (name: string, raw: string) => row(`true: ${name}`, null, raw)
const TEXT = 'text/plain; charset=utf-8'

/** Gmail keeps the bank's From and its signature when a filter forwards. */
const BY_GMAIL = [
  'Received: from mail-ej1-f54.google.com (209.85.218.54) by cloudflare-email.net (cloudflare) id q1w2e3; Fri, 20 Nov 2026 14:14:45 +0000',
  'Received-SPF: pass (mx.cloudflare.net: domain of ana+caf_=inbox=expenses.example@gmail.com designates 209.85.218.54 as permitted sender)',
  results(
    'dkim=pass header.d=chase.com header.s=s1; spf=pass smtp.mailfrom=gmail.com; dmarc=pass header.from=chase.com policy.dmarc=reject',
  ),
  'Received: by 2002:a17:906:b10:b0:a9e:1 with SMTP id h16csp1; Fri, 20 Nov 2026 06:14:44 -0800 (PST)',
  'X-Forwarded-To: inbox+secret@expenses.example',
  'X-Forwarded-For: ana@gmail.com inbox+secret@expenses.example',
  'Delivered-To: ana@gmail.com',
  'ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.i=@chase.com; dmarc=pass header.from=chase.com',
  'Authentication-Results: mx.google.com; dkim=pass header.i=@chase.com; dmarc=pass (p=REJECT) header.from=chase.com',
  EARLIER_HOP,
]

/** A rule of Outlook that redirects keeps From as well, and says in Resent-From who did. */
const BY_OUTLOOK_REDIRECT = [
  'Received: from mail-dm6nam10.outbound.protection.outlook.com (40.107.93.44) by cloudflare-email.net (cloudflare) id o9; Fri, 20 Nov 2026 14:14:45 +0000',
  results('dkim=pass header.d=chase.com; dmarc=pass header.from=chase.com policy.dmarc=reject'),
  'Received: from SN7PR04MB1.namprd04.prod.outlook.com by SN7PR04MB1.namprd04.prod.outlook.com with mapi; Fri, 20 Nov 2026 14:14:44 +0000',
  'Resent-From: <bea@outlook.com>',
  'Authentication-Results: spf=pass (sender IP is 203.0.113.7) smtp.mailfrom=chase.com; dkim=pass (signature was verified) header.d=chase.com;dmarc=pass action=none header.from=chase.com;compauth=pass reason=100',
]

/** One that forwards writes From anew: the person's, with the bank's header as text. */
const OUTLOOK_TEXT = [
  `From: ${BANK}`,
  'Sent: Friday, November 20, 2026 9:14 AM',
  'To: bea@outlook.com <bea@outlook.com>',
  `Subject: ${SUBJECT}`,
  ...FORWARDED.split('\r\n').slice(5),
].join('\r\n')

const ATTACHED = [
  '--b',
  'Content-Type: text/plain',
  '',
  'FYI',
  '--b',
  'Content-Type: message/rfc822',
  'Content-Disposition: attachment; filename="alert.eml"',
  '',
  `From: ${BANK}`,
  `Subject: ${SUBJECT}`,
  'Date: Fri, 20 Nov 2026 09:14:31 -0500',
  'Content-Type: text/html',
  '',
  ALERT,
  '--b--',
].join('\r\n')

export const TRUE_ROWS: ReadonlyArray<MailRow> = [
  true_('by the bank itself', mail({ trace: [RECEIVED, passFor('chase.com'), EARLIER_HOP] })),
  true_(
    'by a domain below the bank’s',
    mail({
      trace: [RECEIVED, passFor('alerts.chase.com')],
      from: 'Chase <no-reply@alerts.chase.com>',
    }),
  ),
  true_(
    'the result above Cloudflare’s own trace',
    mail({ trace: [passFor('chase.com'), RECEIVED, EARLIER_HOP] }),
  ),
  true_(
    'the result in other letters, folded, with comments and a version',
    mail({
      trace: [
        RECEIVED,
        'AUTHENTICATION-RESULTS: MX.Cloudflare.net 1;\r\n\tdkim=pass (2048-bit; key ok) header.d=chase.com\r\n header.s="s1"; spf=none;\r\n DMARC = Pass (p=reject (sp=none)) Header.From = "Chase.com"',
      ],
    }),
  ),
  true_(
    'a comma in the bank’s quoted name, and a comment',
    mail({
      trace: [RECEIVED, passFor('chase.com')],
      from: '"Chase, N.A. <alerts>" (your bank) <No.Reply.Alerts@Chase.com>',
    }),
  ),
  true_(
    'the bank’s name as an encoded word, and its address alone',
    mail({
      trace: [RECEIVED, passFor('chase.com')],
      from: '=?utf-8?q?Chase=2C_alerts?= <no.reply.alerts@chase.com>',
    }),
  ),
  true_(
    'an address without a name',
    mail({ trace: [RECEIVED, passFor('chase.com')], from: 'no.reply.alerts@chase.com' }),
  ),
  true_('forwarded by a filter of Gmail', mail({ trace: BY_GMAIL })),
  true_('redirected by a rule of Outlook', mail({ trace: BY_OUTLOOK_REDIRECT })),
  true_(
    'forwarded by a rule of Outlook, from the person’s second address',
    mail({
      trace: [RECEIVED, passFor('outlook.com')],
      from: 'Bea <bea@outlook.com>',
      subject: `FW: ${SUBJECT}`,
      type: TEXT,
      body: OUTLOOK_TEXT,
    }),
  ),
  true_(
    'forwarded by hand from Gmail',
    mail({
      trace: [RECEIVED, passFor('gmail.com')],
      from: 'Ana <Ana@gmail.com>',
      subject: `Fwd: ${SUBJECT}`,
      type: TEXT,
      body: FORWARDED,
    }),
  ),
  true_(
    'attached by the person',
    mail({
      trace: [RECEIVED, passFor('gmail.com')],
      from: 'Ana <ana@gmail.com>',
      subject: 'alert',
      type: 'multipart/mixed; boundary=b',
      body: ATTACHED,
    }),
  ),
  true_(
    'by a sender whom the person admitted, by the domain',
    mail({
      trace: [RECEIVED, passFor('harborsavings.example')],
      from: 'Harbor <notice@harborsavings.example>',
    }),
  ),
  true_(
    'by a sender whom the person admitted, by the whole address',
    mail({ trace: [RECEIVED, passFor('outlook.com')], from: 'Club <club.bank@outlook.com>' }),
  ),
]
