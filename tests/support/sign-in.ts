/** Signs in as a browser would, over HTTP: to the provider, one click, and back. */

/** A browser's cookies, per origin. */
class Cookies {
  readonly #jar = new Map<string, Map<string, string>>()

  keep(url: URL, response: Response): void {
    const jar = this.#jar.get(url.origin) ?? new Map<string, string>()
    this.#jar.set(url.origin, jar)
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const gone = attributes.some((text) => /^\s*max-age=0$/i.test(text))
      if (gone || pair.slice(at + 1) === '') jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }

  header(url: URL): string {
    const jar = this.#jar.get(url.origin) ?? new Map<string, string>()
    return Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ')
  }
}

/**
 * The value of a Cookie header for `site`; `key` opens the local provider's page, `language` is what
 * the browser asks for. Throws where the sign-in does not end on `returnTo`.
 */
export async function signInWithFetch(
  site: URL,
  returnTo: string,
  key: string,
  language = 'en',
): Promise<string> {
  const cookies = new Cookies()
  let url = new URL(`/auth/login?return_to=${encodeURIComponent(returnTo)}`, site)
  let method = 'GET'
  for (let step = 0; step < 10; step++) {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie: cookies.header(url), 'accept-language': language },
      body: method === 'POST' ? new URLSearchParams({ key }) : null,
    })
    cookies.keep(url, response)
    const location = response.headers.get('location')
    if (location) {
      url = new URL(location, url)
      method = 'GET'
      const isBack = url.origin === site.origin && !url.pathname.startsWith('/auth/')
      if (isBack) return cookies.header(site)
    } else if (method === 'GET' && response.status === 200) {
      // The provider's page with its one button.
      method = 'POST'
    } else {
      throw new Error(`${url.pathname} answered ${response.status}: ${await response.text()}`)
    }
  }
  throw new Error('The sign-in goes round in circles')
}
