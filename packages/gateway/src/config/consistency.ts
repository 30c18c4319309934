import type { FileProblem } from '@tasdeeq/host/settings'
import type { Config, Listener, Place } from './config.ts'

type LineOf = (path: readonly PropertyKey[]) => number

/** What fits each by itself, and not together. */
export function consistencyProblems(config: Config, lineOf: LineOf): readonly FileProblem[] {
  return [
    ...duplicates(config.listeners, lineOf),
    ...config.listeners.flatMap((listener, index) => ofListener(listener, index, lineOf)),
    ...ofPages(config, lineOf),
    ...ofDigest(config, lineOf),
    ...ofDns(config, lineOf),
    ...ofLoops(config, lineOf),
    ...ofOrders(config, lineOf),
  ]
}

function duplicates(listeners: readonly Listener[], lineOf: LineOf): readonly FileProblem[] {
  return listeners.flatMap((listener, index) => {
    const before = listeners.slice(0, index)
    const problems: FileProblem[] = []
    if (before.some(({ name }) => name === listener.name)) {
      const line = lineOf(['listeners', index, 'name'])
      problems.push({
        line,
        wrong: `two listeners are called ${listener.name}`,
        right: 'a name of its own for each',
      })
    }
    if (before.some(({ address }) => isSame(address, listener.address))) {
      const line = lineOf(['listeners', index, 'address'])
      problems.push({
        line,
        wrong: 'another listener has this address',
        right: 'an address of its own for each',
      })
    }
    return problems
  })
}

/** Port 0 lets the system choose, each time another. */
function isSame(a: Place, b: Place): boolean {
  if (a.kind === 'unix' || b.kind === 'unix')
    return a.kind === 'unix' && b.kind === 'unix' && a.path === b.path
  return a.port === b.port && a.port !== 0 && a.host.toLowerCase() === b.host.toLowerCase()
}

function ofListener(listener: Listener, index: number, lineOf: LineOf): readonly FileProblem[] {
  if (listener.kind === 'milter') return []
  if (listener.kind === 'http') {
    const guarded = listener.offers.filter((offer) => offer === 'check')
    if (guarded.length === 0 || listener.tokenFile !== undefined) return []
    const wrong = `${guarded.join(' and ')} would be open to anyone`
    const right = 'a token-file with a long random token'
    return [{ line: lineOf(['listeners', index, 'offers']), wrong, right }]
  }
  if (!isSame(listener.next.address, listener.address)) return []
  const wrong = 'what this listener delivers would come back to it'
  const right = 'the address of the next mail server'
  return [{ line: lineOf(['listeners', index, 'next']), wrong, right }]
}

/** A digest offers links to release what is held: without both it could only promise. */
function ofDigest(
  { digest, quarantine, listeners }: Config,
  lineOf: LineOf,
): readonly FileProblem[] {
  if (!digest) return []
  const line = lineOf(['digest'])
  const problems: FileProblem[] = []
  if (!quarantine.release) {
    const right = 'quarantine: release: with the server that takes released mail'
    problems.push({
      line,
      wrong: 'a digest offers to release mail, and release is not set up',
      right,
    })
  }
  if (!listeners.some(offersPage)) {
    const right = 'a listener of kind http with release among its offers'
    problems.push({
      line,
      wrong: 'the links of a digest lead to a page that no listener offers',
      right,
    })
  }
  return problems
}

/** The pages are there for the links of digests: without those a listener has nothing to offer them for. */
function ofPages({ digest, listeners }: Config, lineOf: LineOf): readonly FileProblem[] {
  if (digest) return []
  return listeners.flatMap((listener, index) =>
    offersPage(listener)
      ? [
          {
            line: lineOf(['listeners', index, 'offers']),
            wrong: 'release is offered for the links of digests, and there are no digests',
            right: 'a section digest, or no release among the offers',
          },
        ]
      : [],
  )
}

/** Whoever stands between desk and gateway could have held mail released. */
function ofOrders({ desk }: Config, lineOf: LineOf): readonly FileProblem[] {
  if (!desk?.orders || desk.protection) return []
  const wrong = 'orders would be taken from whoever answers at the address of the desk'
  const right = 'protection: public-key: with the desk’s key, which signs them'
  return [{ line: lineOf(['desk', 'orders']), wrong, right }]
}

function offersPage(listener: Listener): boolean {
  return listener.kind === 'http' && listener.offers.includes('release')
}

function ofDns({ dns, judging }: Config, lineOf: LineOf): readonly FileProblem[] {
  const problems: FileProblem[] = []
  if (dns.query > dns.message) {
    const right = `at most dns.message (${dns.message} ms)`
    problems.push({
      line: lineOf(['dns', 'query']),
      wrong: 'one query may take longer than all of a message',
      right,
    })
  }
  if (dns.message >= judging.time) {
    const right = `less than judging.time (${judging.time} ms), so that a message is judged with dead DNS too`
    problems.push({
      line: lineOf(['dns', 'message']),
      wrong: 'DNS may take all the time of a message',
      right,
    })
  }
  return problems
}

/** Released mail and digests that go to a listener of this gateway would be caught in a circle. */
function ofLoops(
  { quarantine, digest, listeners }: Config,
  lineOf: LineOf,
): readonly FileProblem[] {
  const hops = [
    { path: ['quarantine', 'release'], next: quarantine.release },
    { path: ['digest', 'via'], next: digest?.via },
  ]
  return hops.flatMap(({ path, next }) =>
    next && listeners.some(({ address }) => isSame(address, next.address))
      ? [
          {
            line: lineOf(path),
            wrong: `${path.join('.')} is a listener of this gateway`,
            right: 'the address of the mail server itself',
          },
        ]
      : [],
  )
}
