import type { Places } from './places.ts'

/** Redirections within redirections, at most. */
const MOST_STEPS = 3
const LONGEST = 2_048

/**
 * Where an address leads, as far as it says so itself: through known services that lead on to what stands in their
 * addresses. Nothing is fetched. Undefined where it is no web address.
 */
export function targetOf(href: string, places: Places): URL | undefined {
  let url = webAddress(href)
  for (let step = 0; step < MOST_STEPS && url !== undefined; step++) {
    if (!places.leadsOn(url.hostname, url.pathname)) return url
    const next = carried(url)
    if (next === undefined) return url
    url = next
  }
  return url
}

function carried(url: URL): URL | undefined {
  for (const value of url.searchParams.values()) {
    const inner = webAddress(value)
    if (inner) return inner
  }
  const written = decoded(`${url.pathname}${url.search}`)
  const at = written.search(/https?:\/{1,2}/iu)
  if (at < 0) return undefined
  // `__https://host/path__;` is how one rewriter of links writes it; a proxy may have eaten one of two slashes.
  const inner = written
    .slice(at)
    .split('__;', 1)[0]!
    .replace(/^(https?:)\/{1,2}/iu, '$1//')
  return webAddress(inner)
}

function webAddress(written: string): URL | undefined {
  if (written.length > LONGEST || !/^https?:\/\//iu.test(written)) return undefined
  const url = URL.canParse(written) ? new URL(written) : undefined
  return url?.hostname.includes('.') === true || url?.hostname.startsWith('[') === true
    ? url
    : undefined
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
