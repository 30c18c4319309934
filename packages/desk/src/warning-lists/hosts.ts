import { namesAbove, type Place, placeListed } from './places.ts'

/** Hosts of a list, with a path where only a part of one is meant. */
export interface Hosts {
  /**
   * Is it one of them, is it one party's with one of them, or would blocking it block one of them?
   * `exactly`: only the first.
   */
  readonly names: (place: Place | undefined, exactly: boolean) => boolean
  /** Is it below one of them, or in its path: a customer's place with a landlord? */
  readonly houses: (place: Place) => boolean
  /** Is it one of them, or below one? */
  readonly covers: (place: Place) => boolean
}

export function hostsOf(written: Iterable<string>): Hosts {
  const hosts = new Set<string>()
  const domains = new Set<string>()
  const paths = new Map<string, string[]>()
  for (const line of written) {
    const { host, domain, path } = placeListed(line)
    if (path !== '') paths.set(host, [...(paths.get(host) ?? []), path])
    else hosts.add(host)
    if (domain !== undefined) domains.add(domain)
  }
  const isNamed = ({ host, path }: Place): boolean =>
    path === '' ? hosts.has(host) : (paths.get(host)?.includes(path) ?? false)
  const houses = (place: Place): boolean =>
    namesAbove(place.host).some(
      (name) =>
        (hosts.has(name) && (name !== place.host || place.path !== '')) ||
        (paths.get(name) ?? []).some((above) => isInside(place.path, above)),
    )
  return {
    names: (place, exactly) =>
      place !== undefined &&
      (isNamed(place) || (!exactly && place.domain !== undefined && domains.has(place.domain))),
    houses,
    covers: (place) => isNamed(place) || houses(place),
  }
}

function isInside(path: string, above: string): boolean {
  return path.length > above.length && path.startsWith(above)
}
