/** What the site itself says, without the gateway: few, so that no more comes along. */
import type { Language } from '#shared/i18n/languages.ts'
import de from '#shared/i18n/messages/de/site.json' with { type: 'json' }
import en from '#shared/i18n/messages/en/site.json' with { type: 'json' }
import es from '#shared/i18n/messages/es/site.json' with { type: 'json' }
import fr from '#shared/i18n/messages/fr/site.json' with { type: 'json' }
import pt from '#shared/i18n/messages/pt/site.json' with { type: 'json' }

export const SITE_TEXTS: Readonly<Record<Language, typeof en>> = { de, en, es, fr, pt }
