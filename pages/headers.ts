/** The security headers of every answer of the site. */

/**
 * Nothing inline, nothing from elsewhere, no eval. Trusted Types close the DOM's injection sinks to
 * all but the one policy that HTMX swaps fragments through (`client/htmx.ts`).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types site',
].join('; ')

/**
 * The same for the page that shows the API, but for whose Trusted Types policies: its own one, which
 * lets through plain paragraphs (`client/api-docs.ts`), and that of its sanitiser.
 */
export const API_DOCS_POLICY = CONTENT_SECURITY_POLICY.replace(
  'trusted-types site',
  'trusted-types default dompurify',
)

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** `headers` with the security headers added; one that is set already stays as it is. */
export function withSecurityHeaders(headers: Headers, url: URL): Headers {
  const result = new Headers(headers)
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!result.has(name)) result.set(name, value)
  }
  if (url.protocol === 'https:' && !result.has('strict-transport-security')) {
    result.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  return result
}
