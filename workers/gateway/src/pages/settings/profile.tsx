/** What is about nobody but the person: their name, the language and the region that they read in. */
import { Hono } from 'hono'
import { isLanguage, LANGUAGES, localeOfHeader } from '#shared/i18n/languages.ts'
import { regionsIn } from '#shared/i18n/regions.ts'
import { readerLocale, t } from '../../language.ts'
import { NAME_LENGTH } from '../../ledger/people/store.ts'
import type { Profile as Chosen } from '../../ledger/store.ts'
import { type Page, type PageApp, wantsFragment } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { LanguageOptions } from '../parts/language-options.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { showFragment } from '../parts/respond.tsx'
import { typedOnto, Was } from '../parts/was.tsx'
import { showSettings } from './sections.tsx'

/** The fields as they were typed; empty: as the browser says. */
export type TypedProfile = { name: string; language: string; region: string }
type ProfileErrors = Partial<Record<keyof TypedProfile, string>>

type ProfileProps = {
  page: Page
  typed?: TypedProfile
  errors?: ProfileErrors
  /** What the form showed when it was opened. */
  was?: Readonly<Record<string, string>>
}

export const profile = new Hono<PageApp>()

profile.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const now = typedProfile(page)
  const typed = await typedOnto(c, now, nameOf)
  const { chosen, errors } = parseProfile(typed)
  if (Object.keys(errors).length > 0) {
    const refused = <Profile page={page} {...{ typed, errors, was: now }} />
    if (wantsFragment(c)) return showFragment(c, refused, 422)
    return showSettings(c, '/settings', refused, 422)
  }
  await ledger.people.choose(chosen, localeOfHeader(c.req.header('accept-language')), actor)
  // The whole page is in another language from now on.
  if (!wantsFragment(c)) return c.redirect('/settings', 303)
  c.header('hx-redirect', '/settings')
  return c.body(null, 204)
})

/** A language by its own name, a region in the reader's language. */
function nameOf(value: string): string {
  if (isLanguage(value)) return LANGUAGES[value]
  const regions = regionsIn(readerLocale().language)
  return regions.find(({ code }) => code === value)?.name ?? value
}

/** What was chosen, or what is wrong with it. */
export function parseProfile({ name, language, region }: TypedProfile): {
  chosen: Chosen
  errors: ProfileErrors
} {
  const errors: ProfileErrors = {}
  if (language !== '' && !isLanguage(language)) errors.language = t('settings.chooseOne')
  if (region !== '' && !/^([A-Z]{2}|\d{3})$/.test(region)) errors.region = t('settings.chooseOne')
  return {
    chosen: {
      name: name.slice(0, NAME_LENGTH) || null,
      language: isLanguage(language) ? language : null,
      region: region || null,
    },
    errors,
  }
}

export function Profile({
  page,
  typed = typedProfile(page),
  errors = {},
  was = typed,
}: ProfileProps) {
  const { formats } = page
  return (
    <CardForm id="profile" action="/settings/profile" title={t('settings.profile')} swaps>
      <Was values={was} />
      <div class="fields">
        <Field
          id="name"
          name="name"
          label={t('people.name')}
          error={errors.name}
          help={t('people.nameHelp')}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="given-name"
              maxlength={NAME_LENGTH}
              placeholder={page.person}
              value={typed.name}
            />
          )}
        </Field>
        <Field id="language" name="language" label={t('settings.language')} error={errors.language}>
          {(control) => (
            <select {...control} class="input">
              <option value="">{t('settings.asBrowser')}</option>
              <LanguageOptions chosen={typed.language} />
            </select>
          )}
        </Field>
        <Field
          id="region"
          name="region"
          label={t('settings.region')}
          error={errors.region}
          help={t('settings.regionHelp', {
            number: formats.number(1234.5),
            date: formats.date(page.today, 'short'),
          })}
        >
          {(control) => (
            <select {...control} class="input">
              <option value="">{t('settings.asBrowser')}</option>
              {regionsIn(readerLocale().language).map(({ code, name }) => (
                <option value={code} selected={code === typed.region}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </CardForm>
  )
}

function typedProfile({ profile: { name, language, region } }: Page): TypedProfile {
  return { name: name ?? '', language: language ?? '', region: region ?? '' }
}
