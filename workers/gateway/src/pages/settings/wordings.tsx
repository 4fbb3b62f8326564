/** How senders word their mails, as the person taught it, and the ways to take it back. */

import { t } from '../../language.ts'
import type { KnownWording } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'

type WordingsProps = { wordings: ReadonlyArray<KnownWording>; page: Page }

export function Wordings({ wordings, page }: WordingsProps) {
  if (wordings.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="wordings-title" id="wordings">
      <h2 id="wordings-title">{t('settings.wordings')}</h2>
      <p class="muted small">{t('settings.wordingsHelp')}</p>
      <details class="more" open={wordings.length < 8 || undefined}>
        <summary>{t('settings.wordingsCount', { count: wordings.length })}</summary>
        <ul class="things">
          {wordings.map((known) => (
            <WordingItem known={known} page={page} />
          ))}
        </ul>
      </details>
    </section>
  )
}

function WordingItem({ known, page }: { known: KnownWording; page: Page }) {
  const { id, senderKey, sender, subject, mailId, wording, uses, lastUsedAt } = known
  const { formats, timeZone } = page
  const title = subject ?? t('settings.imported')
  return (
    <li data-thing id={`wording-${id}`}>
      <div>
        <p>
          {mailId === null ? title : <a href={`/mail/${mailId}`}>{title}</a>}
          <br />
          <span class="muted small">
            {sender ?? (senderKey || t('settings.noSenderForwarded'))} · {saysOf(known)} ·{' '}
            {uses === 0 ? t('settings.notUsed') : t('settings.readCount', { count: uses })}
            {lastUsedAt &&
              `, ${t('settings.lastUsed', { when: formats.instant(lastUsedAt, timeZone) })}`}
          </span>
        </p>
        <details class="more">
          <summary>{t('settings.itsWords')}</summary>
          <pre class="mail-text small">{wording.skeleton.replaceAll(' ¶ ', '\n')}</pre>
          <p>
            <a href={`/api/wordings/${id}/bank`} download={`${senderKey || 'wording'}.ts`}>
              {t('settings.asBankFile')}
            </a>
          </p>
        </details>
      </div>
      <div class="buttons">
        <Action id={id} does="forget" subject={title}>
          {t('settings.forget')}
        </Action>
        {uses > 0 && (
          <Action id={id} does="take-back" subject={title}>
            {t('settings.forgetAndTakeBack')}
          </Action>
        )}
      </div>
    </li>
  )
}

function saysOf({ wording }: KnownWording): string {
  if (wording.outcome === 'ignored') return t('settings.noTransaction')
  return wording.kind === null ? t('settings.asksWhichWay') : t(`kinds.${wording.kind}`)
}

type ActionProps = { id: string; does: 'forget' | 'take-back'; subject: string; children: string }

function Action({ id, does, subject, children }: ActionProps) {
  const action = `/settings/wordings/${id}/${does}`
  return (
    <form {...postTo(action, { target: 'closest [data-thing]', swap: 'delete' })}>
      <button type="submit" class="button quiet compact">
        {children}
        <span class="visually-hidden"> {subject}</span>
      </button>
    </form>
  )
}
