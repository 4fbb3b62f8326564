/** Webhooks: one card each with what it was told, and a form for another. */
import { t } from '../../language.ts'
import {
  type Delivery,
  EVENTS,
  type Webhook,
  type WebhookEvent,
} from '../../ledger/webhooks/schema.ts'
import type { Page } from '../page.ts'
import { CopyButton } from '../parts/copy-button.tsx'

type WebhooksProps = {
  all: ReadonlyArray<{ webhook: Webhook; deliveries: ReadonlyArray<Delivery> }>
  /** The secret of one that was just made: shown now and never again. */
  made: { id: string; secret: string } | null
  origin: string
  page: Page
}

/** Of those that are listed on the page; the API has more. */
const SHOWN = 10

const TITLES = {
  'transaction.recorded': 'webhooks.recorded',
  'transaction.changed': 'webhooks.changed',
  'transaction.deleted': 'webhooks.deleted',
  'mail.waiting': 'webhooks.waiting',
} as const satisfies Record<WebhookEvent, string>

export function Webhooks({ all, made, origin, page }: WebhooksProps) {
  return (
    <>
      <section class="card stack" aria-labelledby="webhooks-title">
        <h2 id="webhooks-title">{t('webhooks.heading')}</h2>
        <p class="muted small">
          {t.rich('webhooks.help', {
            standard: (text) => (
              <a href="https://www.standardwebhooks.com" rel="noreferrer">
                {text}
              </a>
            ),
          })}
        </p>
        <form class="stack" method="post" action="/settings/webhooks">
          <div class="field">
            <label for="webhook-url">{t('webhooks.url')}</label>
            <input
              class="input"
              id="webhook-url"
              name="url"
              type="url"
              required
              maxlength={1000}
              placeholder="https://"
              autocomplete="off"
            />
          </div>
          <fieldset class="field">
            <legend>{t('webhooks.when')}</legend>
            {EVENTS.map((event) => (
              <label class="check">
                <input
                  type="checkbox"
                  name="events"
                  value={event}
                  checked={event === 'transaction.recorded'}
                />
                <span>{t(TITLES[event])}</span>
              </label>
            ))}
          </fieldset>
          <div class="buttons">
            <button type="submit" class="button primary">
              {t('webhooks.create')}
            </button>
          </div>
        </form>
      </section>
      {all.map(({ webhook, deliveries }) => (
        <WebhookCard
          webhook={webhook}
          deliveries={deliveries}
          secret={made?.id === webhook.id ? made.secret : null}
          page={page}
        />
      ))}
      <section class="card stack" aria-labelledby="assistants-title">
        <h2 id="assistants-title">{t('webhooks.assistants')}</h2>
        <p class="muted small">
          {t.rich('webhooks.assistantsHelp', {
            tokens: (text) => <a href="/settings/access">{text}</a>,
          })}
        </p>
        <div class="copy-line">
          <code id="mcp-address">{`${origin}/mcp`}</code>
          <CopyButton of="mcp-address" />
        </div>
      </section>
    </>
  )
}

type CardProps = {
  webhook: Webhook
  deliveries: ReadonlyArray<Delivery>
  secret: string | null
  page: Page
}

function WebhookCard({ webhook, deliveries, secret, page }: CardProps) {
  const { id, url, events, pausedAt, pausedWhy } = webhook
  return (
    <section class="card stack" aria-labelledby={`webhook-${id}`}>
      <h2 id={`webhook-${id}`} class="webhook-url">
        {url}
      </h2>
      <p class="muted small">{events.map((event) => t(TITLES[event])).join(' · ')}</p>
      {secret && (
        <div class="notice stack">
          <p>{t('webhooks.secret')}</p>
          <div class="copy-line">
            <code id="webhook-secret">{secret}</code>
            <CopyButton of="webhook-secret" />
          </div>
        </div>
      )}
      {pausedAt && <p class="notice">{t(`webhooks.paused.${pausedWhy ?? 'person'}`)}</p>}
      {deliveries.length === 0 ? (
        <p class="muted">{t('webhooks.nothingYet')}</p>
      ) : (
        <ul class="things">
          {deliveries.slice(0, SHOWN).map((delivery) => (
            <DeliveryItem delivery={delivery} isPaused={pausedAt !== null} page={page} />
          ))}
        </ul>
      )}
      <div class="buttons">
        <Act id={id} act="test" title={t('webhooks.test')} url={url} />
        {pausedAt ? (
          <Act id={id} act="resume" title={t('webhooks.resume')} url={url} />
        ) : (
          <Act id={id} act="pause" title={t('webhooks.pause')} url={url} />
        )}
        <Act id={id} act="remove" title={t('webhooks.remove')} url={url} isDanger />
      </div>
    </section>
  )
}

type ItemProps = {
  delivery: Delivery
  /** Then nothing is tried, whenever it would be its turn. */
  isPaused: boolean
  page: Pick<Page, 'formats' | 'timeZone'>
}

export function DeliveryItem({ delivery, isPaused, page }: ItemProps) {
  const { event, createdAt, deliveredAt, nextAt, answer, attempts } = delivery
  const at = (instant: string) => page.formats.instant(instant, page.timeZone)
  const name = event === 'test' ? t('webhooks.test') : t(TITLES[event])
  const state = deliveredAt
    ? t('webhooks.delivered')
    : nextAt
      ? isPaused
        ? t('webhooks.onceResumed')
        : t('webhooks.again', { when: at(nextAt) })
      : t('webhooks.givenUp')
  return (
    <li data-thing>
      <div>
        <p>{name}</p>
        <p class="muted small">
          {[
            at(createdAt),
            state,
            attempts > 0 && t('webhooks.attempts', { count: attempts }),
            answer,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}

function Act(props: { id: string; act: string; title: string; url: string; isDanger?: boolean }) {
  const { id, act, title, url, isDanger } = props
  return (
    <form method="post" action={`/settings/webhooks/${id}/${act}`}>
      <button type="submit" class={isDanger ? 'button danger compact' : 'button compact'}>
        {title}
        <span class="visually-hidden"> {url}</span>
      </button>
    </form>
  )
}
