/** Forgeries by the sender's name and address, and by whoever forwards. */
import { ALERT, BANK, FORWARDED, mail, passFor, RECEIVED, results, SUBJECT } from './build.ts'
import { type MailRow, row } from './row.ts'

/** Authentic for `domain`, with this From. */
const from = (domain: string, value: string | ReadonlyArray<string>) =>
  mail({ trace: [RECEIVED, passFor(domain)], from: value })

const SUBJECT_FWD = `Fwd: ${SUBJECT}`
const forwarded = (domain: string, value: string) =>
  mail({
    trace: [RECEIVED, passFor(domain)],
    from: value,
    subject: SUBJECT_FWD,
    type: 'text/plain; charset=utf-8',
    body: FORWARDED,
  })

const attached = (sender: string) =>
  [
    '--b',
    'Content-Type: text/plain',
    '',
    'See attached.',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `From: ${BANK}`,
    `Subject: ${SUBJECT}`,
    'Date: Fri, 20 Nov 2026 09:14:31 -0500',
    passFor('chase.com'),
    `Sender: ${sender}`,
    'Content-Type: text/html',
    '',
    ALERT,
    '--b--',
  ].join('\r\n')

export const SENDER_ROWS: ReadonlyArray<MailRow> = [
  row(
    'a free mailbox that is called like the bank',
    'unknown_sender',
    from('gmail.com', '"Chase" <chase.alerts.2026@gmail.com>'),
  ),
  row(
    'the bank’s address as the name of another',
    'suspicious_sender',
    from('evil.example', '"no.reply.alerts@chase.com" <alerts@evil.example>'),
  ),
  row(
    'the bank’s address in angle brackets within the name',
    'suspicious_sender',
    from('evil.example', '"Chase <no.reply.alerts@chase.com>" <alerts@evil.example>'),
  ),
  ...[
    ['the bank’s domain as a prefix', 'chase.com.evil.example'],
    ['the bank’s name as a suffix', 'secure-chase.com'],
    ['the bank’s name as a prefix', 'chase-alerts.com'],
    ['the bank’s domain without its dot', 'alertschase.com'],
    ['a look-alike in Punycode', 'xn--chas-56d.com'],
    ['another top-level domain', 'chase.co'],
  ].map(([name, domain]) =>
    row(
      `${name}, with valid DMARC of its own`,
      'suspicious_sender',
      from(String(domain), `Chase <no.reply.alerts@${domain}>`),
    ),
  ),
  row(
    'a letter that looks like another, unencoded',
    'unverified_sender',
    from('chas\u0435.com', 'Chase <no.reply.alerts@chas\u0435.com>'),
  ),
  row(
    'two From headers, the bank’s first',
    'unverified_sender',
    from('chase.com', [`From: ${BANK}`, 'From: Mallory <m@evil.example>']),
  ),
  row(
    'two From headers, the bank’s last',
    'unverified_sender',
    from('evil.example', ['From: Mallory <m@evil.example>', `From: ${BANK}`]),
  ),
  row(
    'two From headers, one with a blank before its colon',
    'unverified_sender',
    from('evil.example', ['From: Mallory <m@evil.example>', `From : ${BANK}`]),
  ),
  row(
    'two mailboxes in one From',
    'unverified_sender',
    from('evil.example', `Mallory <m@evil.example>, ${BANK}`),
  ),
  row('a group in From', 'unverified_sender', from('chase.com', `Chase: ${BANK};`)),
  row(
    'an empty group before the address',
    'unverified_sender',
    from('evil.example', `Chase:; <m@evil.example>`),
  ),
  row('no From, but a Sender', 'unverified_sender', from('chase.com', [`Sender: ${BANK}`])),
  row(
    'no From, but a Resent-From',
    'unverified_sender',
    from('chase.com', [`Resent-From: ${BANK}`]),
  ),
  row(
    'a stranger’s From with the bank’s Sender and Reply-To',
    'unknown_sender',
    from('evil.example', [
      'From: Alerts <alerts@evil.example>',
      `Sender: ${BANK}`,
      `Reply-To: ${BANK}`,
      `Return-Path: <no.reply.alerts@chase.com>`,
    ]),
  ),
  row(
    'an address that is written as an encoded word',
    'unverified_sender',
    from(
      'chase.com',
      '=?utf-8?q?no.reply.alerts=40chase.com?= <=?utf-8?q?no.reply.alerts=40chase.com?=>',
    ),
  ),
  row(
    'a quoted local part that holds the bank’s address',
    'unverified_sender',
    from('evil.example', '<"no.reply.alerts@chase.com"@evil.example>'),
  ),
  row(
    'the bank’s address in a comment',
    'unknown_sender',
    from('evil.example', 'Alerts <alerts@evil.example> (no.reply.alerts@chase.com)'),
  ),
  row(
    'a comment within the address',
    'unverified_sender',
    from('chase.com', 'Chase <no.reply.alerts(x@evil.example)@chase.com(.evil.example)'),
  ),
  row(
    'a route before the address',
    'unverified_sender',
    from('chase.com', '<@evil.example:no.reply.alerts@chase.com>'),
  ),
  row(
    'a NUL in the address',
    'unverified_sender',
    from('chase.com', 'Chase <no.reply.alerts@chase.com\0.evil.example>'),
  ),
  row(
    'a name in bytes that are no letters',
    'unverified_sender',
    from('chase.com', 'Chase\u0001 <no.reply.alerts@chase.com>'),
  ),
  row(
    'an address at a number',
    'unverified_sender',
    from('chase.com', 'Chase <no.reply.alerts@[203.0.113.7]>'),
  ),
  row(
    'forwarded by hand from somebody else’s mailbox',
    'unknown_forwarder',
    forwarded('gmail.com', 'Mallory <mallory@gmail.com>'),
  ),
  row(
    'forwarded by hand from a mailbox that is nearly the person’s',
    'unknown_forwarder',
    forwarded('gmail.com', 'Ana <ana.@gmail.com>'),
  ),
  row(
    'forwarded in the person’s name, with no proof',
    'unverified_sender',
    mail({
      from: 'Ana <ana@gmail.com>',
      subject: SUBJECT_FWD,
      type: 'text/plain',
      body: FORWARDED,
    }),
  ),
  row(
    'forwarded in the person’s name, and the proof fails',
    'failed_authentication',
    mail({
      trace: [RECEIVED, results('dmarc=fail header.from=gmail.com policy.dmarc=none')],
      from: 'Ana <ana@gmail.com>',
      subject: SUBJECT_FWD,
      type: 'text/plain',
      body: FORWARDED,
    }),
  ),
  row(
    'the person’s address as the name of another',
    'unknown_forwarder',
    forwarded('evil.example', '"ana@gmail.com" <m@evil.example>'),
  ),
  row(
    'a forwarded mail within the true mail of another bank',
    'unknown_forwarder',
    forwarded('capitalone.com', 'Capital One <capitalone@notification.capitalone.com>').replaceAll(
      '=capitalone.com',
      '=notification.capitalone.com',
    ),
  ),
  row(
    'the bank’s mail attached by a stranger',
    'unknown_forwarder',
    mail({
      trace: [RECEIVED, passFor('evil.example')],
      from: 'Mallory <m@evil.example>',
      subject: 'alert',
      type: 'multipart/mixed; boundary=b',
      body: attached('m@evil.example'),
    }),
  ),
  row(
    'a list that signs as itself, in the bank’s words',
    'suspicious_sender',
    from('lists.example', 'Chase via Savers <savers@lists.example>'),
  ),
  row(
    'a look-alike of a sender whom the person admitted',
    'unknown_sender',
    from(
      'harborsavings.example.evil.example',
      'Harbor <alerts@harborsavings.example.evil.example>',
    ),
  ),
  row(
    'a mailbox beside the admitted one, at the same provider',
    'suspicious_sender',
    from('outlook.com', 'Club <club.bank2@outlook.com>'),
  ),
]
