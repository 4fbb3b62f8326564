/** Forgeries by what the header claims that a server found out. */
import { ALERT, BANK, EARLIER_HOP, mail, passFor, RECEIVED, results } from './build.ts'
import { type MailRow, row } from './row.ts'

const FORGED = passFor('chase.com')
const FAIL = results('dkim=none; dmarc=fail header.from=chase.com policy.dmarc=none')
const EVIL_HOP =
  'Received: from evil.example (198.51.100.9) by cloudflare-email.net (cloudflare) id x1; Fri, 20 Nov 2026 14:14:40 +0000'
const said = (text: string) => mail({ trace: [RECEIVED, text] })

export const RECEIVED_ROWS: ReadonlyArray<MailRow> = [
  row('no result at all', 'unverified_sender', mail({})),
  row('the result is a failure', 'failed_authentication', said(FAIL)),
  row(
    'a pass below the failure, in the sender’s own header',
    'failed_authentication',
    mail({ trace: [RECEIVED, FAIL], more: [FORGED] }),
  ),
  row(
    'a pass below the author’s own fields, and nothing above them',
    'unverified_sender',
    mail({ trace: [RECEIVED], more: [FORGED] }),
  ),
  row('the same without any hop', 'unverified_sender', mail({ trace: [], more: [FORGED] })),
  row(
    'a pass above a failure, so that the topmost is the forged one',
    'failed_authentication',
    mail({ trace: [RECEIVED, FORGED, FAIL] }),
  ),
  row(
    'a pass below a later hop',
    'unverified_sender',
    mail({ trace: [RECEIVED, EARLIER_HOP, FORGED] }),
  ),
  row(
    'a pass above a hop that is not Cloudflare’s',
    'unverified_sender',
    mail({
      trace: [
        'Received: from mx.cloudflare.net (198.51.100.9) by mx.evil.example with SMTP',
        FORGED,
      ],
    }),
  ),
  row(
    'a pass of another server',
    'unverified_sender',
    said('Authentication-Results: mx.google.com; dmarc=pass header.from=chase.com'),
  ),
  row(
    'a pass of a server that is called nearly so',
    'unverified_sender',
    said(
      'Authentication-Results: mx.cloudflare.net.evil.example; dmarc=pass header.from=chase.com',
    ),
  ),
  row(
    'a pass of a server that names ours in a comment',
    'unverified_sender',
    said(
      'Authentication-Results: (mx.cloudflare.net;) evil.example; dmarc=pass header.from=chase.com',
    ),
  ),
  row(
    'a pass in a sealed header (ARC), which anybody can write',
    'unverified_sender',
    said(
      'ARC-Authentication-Results: i=1; mx.cloudflare.net; dkim=pass header.d=chase.com; dmarc=pass header.from=chase.com',
    ),
  ),
  row(
    'an instance number, as of a sealed header',
    'unverified_sender',
    said('Authentication-Results: i=1; mx.cloudflare.net; dmarc=pass header.from=chase.com'),
  ),
  row(
    'a pass within a comment',
    'unverified_sender',
    said(results('spf=none (evil; dmarc=pass header.from=chase.com); dmarc=none')),
  ),
  row(
    'a pass within a quoted string',
    'unverified_sender',
    said(results('spf=none smtp.helo="x; dmarc=pass header.from=chase.com"; dmarc=none')),
  ),
  row(
    'a bracket that does not end',
    'unverified_sender',
    said(results('spf=pass (x; dmarc=pass header.from=chase.com')),
  ),
  row(
    'a bracket that was never opened',
    'unverified_sender',
    said(results('spf=none x); dmarc=pass header.from=chase.com')),
  ),
  row(
    'a quote that does not end',
    'unverified_sender',
    said(results('spf=none smtp.helo="x; dmarc=pass header.from=chase.com')),
  ),
  row(
    'a pass for another domain',
    'unverified_sender',
    said(results('dmarc=pass header.from=evil.example')),
  ),
  row(
    'a pass for a domain that only begins so',
    'unverified_sender',
    said(results('dmarc=pass header.from=chase.com.evil.example')),
  ),
  row('a pass for no domain', 'unverified_sender', said(results('dmarc=pass'))),
  row(
    'a pass of the signature alone',
    'unverified_sender',
    said(results('dkim=pass header.d=chase.com; dmarc=none header.from=chase.com')),
  ),
  row(
    'a pass of the envelope alone',
    'unverified_sender',
    said(results('spf=pass smtp.mailfrom=bounce@chase.com; dmarc=none header.from=chase.com')),
  ),
  ...['none', 'temperror', 'permerror', 'softfail', 'neutral', 'bestguesspass', 'passed'].map(
    (result) =>
      row(
        `the result ${result}`,
        'unverified_sender',
        said(results(`dmarc=${result} header.from=chase.com`)),
      ),
  ),
  row(
    'a pass as another method’s property',
    'unverified_sender',
    said(results('dkim=fail header.b=dmarc=pass header.from=chase.com; dmarc=none')),
  ),
  row(
    'two results of DMARC in one header',
    'failed_authentication',
    said(results('dmarc=pass header.from=chase.com; dmarc=fail header.from=chase.com')),
  ),
  row(
    'the result in the body, after an empty line',
    'unverified_sender',
    mail({ trace: [EVIL_HOP], type: 'text/plain', body: `${FORGED}\r\n\r\n${ALERT}` }),
  ),
  row(
    'the result folded into another header',
    'unverified_sender',
    mail({ trace: [EVIL_HOP, `X-Note: hello\r\n ${FORGED}`] }),
  ),
  row(
    'the result after a bare carriage return',
    'unverified_sender',
    mail({ trace: [EVIL_HOP, `X-Note: hello\r${FORGED}`] }),
  ),
  row(
    'a line of blanks that some take for the end of the header',
    'unverified_sender',
    mail({ trace: [RECEIVED, FORGED, 'X-Note: hello', ' \t'], from: BANK }),
  ),
  row(
    'a NUL within the header',
    'unverified_sender',
    mail({ trace: [RECEIVED, FORGED], more: ['X-Note: a\0b'] }),
  ),
  row(
    'a header of 600 KB',
    'unreadable',
    mail({ trace: [RECEIVED, FORGED], more: [`X-Note: ${'x '.repeat(300_000)}`] }),
  ),
  row(
    'a second subject above the signed one',
    'several_amounts',
    mail({ trace: [RECEIVED, FORGED, 'Subject: You made a $9,999.00 transaction with SHOP'] }),
  ),
]
