import type { Message, Sender } from '@tasdeeq/engine'
import type { PreviewAuthentication } from '../../reading.ts'

const MOST_LINES = 10
const MOST_LENGTH = 4_000
const MOST_RESULTS = 12

/** Who really sent it as far as machines can tell, and what lines of the message say of that. */
export function authenticationOf(
  message: Message,
  { authentication, aligned, domain }: Sender,
): PreviewAuthentication {
  const { spf, dkim, dmarc, arc, by, spfDomain, dkimDomains, dmarcPolicy } = authentication
  return {
    domain: domain?.host ?? '',
    spf,
    ...(spfDomain !== undefined && { spfDomain }),
    dkim,
    dkimDomains,
    dmarc,
    ...(dmarcPolicy !== undefined && { dmarcPolicy }),
    arc,
    by,
    aligned,
    said: saidIn(message),
  }
}

/** RFC 8601, section 2.2: a host, then `method=result` each; what stands in comments is passed over. */
function saidIn({ headers }: Message): PreviewAuthentication['said'] {
  return headers
    .filter(({ name }) => name === 'authentication-results')
    .slice(0, MOST_LINES)
    .map(({ value }) => {
      const [host = '', ...infos] = value
        .slice(0, MOST_LENGTH)
        .replaceAll(/\([^()]{0,500}\)/gu, ' ')
        .split(';')
      return { host: host.trim().split(/\s/u, 1)[0]!.slice(0, 200), results: resultsOf(infos) }
    })
    .filter(({ host, results }) => host !== '' && results.length > 0)
}

function resultsOf(infos: readonly string[]): PreviewAuthentication['said'][number]['results'] {
  return infos.slice(0, MOST_RESULTS).flatMap((info) => {
    const [, method, result] = /^\s*(spf|dkim|dmarc|arc)\s*=\s*([a-z]{1,20})\b/iu.exec(info) ?? []
    return method === undefined || result === undefined
      ? []
      : [{ method: method.toLowerCase(), result: result.toLowerCase() }]
  })
}
