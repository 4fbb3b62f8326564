/** Which links of a mail are made into a button: those of the large mail providers themselves. */

const HOSTS = /(^|\.)(google|outlook|live|office|office365|microsoft)\.com$/

/**
 * Anybody can send a mail that looks like Gmail's, so only a link to the provider's own host over
 * https is offered; any other stays text in the mail.
 */
export function isProviderLink(link: string | null): link is string {
  const url = link === null ? null : URL.parse(link)
  return url !== null && url.protocol === 'https:' && url.port === '' && HOSTS.test(url.hostname)
}
