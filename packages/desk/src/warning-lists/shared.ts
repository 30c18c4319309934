import type { KnowledgePack, LandingKind } from '@tasdeeq/engine'
import { hostsOf } from './hosts.ts'
import { type Asked, type List, notHeavy } from './list.ts'

/** What the knowledge says of places and services that anybody can use. */
export function sharedLists(pack: KnowledgePack): readonly List[] {
  const { domains, links, version } = pack
  const hosts = links?.hosts ?? []
  return [
    freeMail(domains.freeMail, version),
    rented('shared:hosting', version, [
      ...domains.freeHosting,
      ...[domains.mailTenants, domains.serverHosts, domains.pictureHosts].flatMap(
        (list) => list ?? [],
      ),
      ...hosts.flatMap((one) => (PASSED_THROUGH.has(one.kind) ? [] : one.hosts)),
    ]),
    rented('shared:shorteners', version, domains.shorteners),
    services(
      version,
      domains.mailServices ?? [],
      hosts.flatMap((one) => (PASSED_THROUGH.has(one.kind) ? one.hosts : [])),
    ),
    redirectors(
      version,
      (links?.redirectors ?? []).flatMap(({ places }) => places),
    ),
  ]
}

/** Their links only pass through, and say nothing of who wrote. */
const PASSED_THROUGH: ReadonlySet<LandingKind> = new Set<LandingKind>(['mail-service', 'rewriter'])

function freeMail(values: readonly string[], version: string): List {
  const hosts = hostsOf(values)
  return {
    name: 'shared:free-mail',
    version,
    values: values.length,
    why: 'Anybody can have a mailbox there, and millions do.',
    heavy: {
      weight: 'grave',
      on: ['domain'],
    },
    houses: ({ kind, place }) => kind === 'email' && hosts.names(place, false),
    names: ({ kind, place }, exactly) => kind !== 'email' && hosts.names(place, exactly),
  }
}

function rented(name: string, version: string, values: readonly string[]): List {
  const hosts = hostsOf(values)
  return {
    name,
    version,
    values: values.length,
    rents: values,
    heavy: { weight: 'grave', on: ['domain'] },
    why: 'Anybody can put something there; blocking it whole blocks everybody.',
    names: ({ place }, exactly) => hosts.names(place, exactly),
  }
}

function services(version: string, senders: readonly string[], links: readonly string[]): List {
  const hosts = hostsOf([...senders, ...links])
  const carriers = hostsOf(links)
  return {
    name: 'shared:mail-services',
    version,
    values: senders.length + links.length,
    why: 'It is a service that carries the mail and the links of very many senders.',
    heavy: {
      weight: 'grave',
      on: ['domain'],
    },
    names: ({ kind, place }) => {
      if (place === undefined) return false
      if (kind === 'domain') return hosts.names(place, false)
      return (kind === 'url' ? carriers : hosts).covers(place)
    },
  }
}

/** An address of a redirector without its query is the same for every place it leads to. */
function redirectors(version: string, places: readonly string[]): List {
  const whole = hostsOf(places.filter((place) => !place.endsWith('.*')))
  const starts = places.filter((place) => place.endsWith('.*')).map((place) => place.slice(0, -1))
  return {
    name: 'shared:redirectors',
    version,
    values: places.length,
    why: 'It leads on to whatever stands in the link, for everybody.',
    heavy: notHeavy,
    names: ({ kind, place }: Asked) =>
      kind === 'url' &&
      place !== undefined &&
      (whole.covers(place) || starts.some((start) => place.host.startsWith(start))),
  }
}
