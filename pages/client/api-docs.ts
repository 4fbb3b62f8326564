/** /api/docs: the API's document, to read and to try with the session or a token. */
import SwaggerUI from 'swagger-ui/swagger-ui-es-bundle.js'

type Policies = { createPolicy(name: string, rules: { createHTML(html: string): string }): void }

/** What Markdown of our own document becomes; anything else is no markup of this page. */
const PLAIN = /^(?:[^<]|<\/?(?:p|code|pre|em|strong|ul|ol|li|br|h[1-6])\s*\/?>)*$/

// Swagger UI writes its sanitised descriptions as text; the policy asks who made it.
const trusted = (globalThis as { trustedTypes?: Policies }).trustedTypes
trusted?.createPolicy('default', {
  createHTML(html) {
    if (PLAIN.test(html)) return html
    throw new TypeError('Markup that this page does not show')
  },
})

const theme = /(?:^|;\s*)theme=(light|dark)/.exec(document.cookie)?.[1]
const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
document.documentElement.classList.toggle('dark-mode', isDark)
if (theme) document.documentElement.dataset.theme = theme

SwaggerUI({
  url: '/api/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  filter: true,
  // Colours by inline styles, which the policy does not let in.
  syntaxHighlight: false,
  tryItOutEnabled: true,
  validatorUrl: null,
})
