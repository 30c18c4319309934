import { hostParts } from '@tasdeeq/engine'
import type { Found } from '../protocol.ts'
import { bodyFound, leftToRight, plain, reportedOf, warnedOf } from './found.ts'
import { MOST, type View } from './view.ts'

/** A site, or a mail address by its site. */
export function ofHost(host: string, view: View, email?: string): readonly Found[] {
  const { knowledge, words } = view
  const warned = warnedOfHost(host, view, email)
  if (warned) return [warned]
  const users = knowledge.usersOfDomain(host, Date.now())
  if (users.length > 0)
    return users.slice(0, MOST).map((body) => bodyFound(body, view, words.uses(leftToRight(host))))
  const official = knowledge.officialSuffix(host)
  if (official) {
    const title = words.official(leftToRight(host), official.suffix)
    return [plain('official-suffix', title, [words.officialButUnknown])]
  }
  if (knowledge.isFreeMail(host) || knowledge.isFreeHosting(host) || knowledge.isShortener(host))
    return [plain('free', words.free(leftToRight(host)), [words.freeMeans])]
  return [plain('unknown', words.unknown(leftToRight(host)), nearTo(host, view))]
}

/** By a warning of others that the register names, or by a decision on what people reported. */
function warnedOfHost(host: string, view: View, email?: string): Found | undefined {
  const { knowledge } = view
  const shown = leftToRight(email ?? host)
  const bad =
    (email !== undefined && knowledge.badSender('email', email)) ||
    knowledge.badSender('domain', host)
  return bad ? warnedOf(shown, bad, view) : reportedOf(shown, valuesOf(host, email), view)
}

function valuesOf(
  host: string,
  email?: string,
): readonly (readonly ['domain' | 'email', string])[] {
  return [...(email === undefined ? [] : [['email', email] as const]), ['domain', host]]
}

/** A body's own name in somebody else's domain. */
function nearTo(host: string, { knowledge, words }: View): readonly string[] {
  const label = hostParts(host).name
  const near = knowledge.knownDomains.find(({ domain }) => {
    const known = domain.split('.')[0] ?? ''
    return known.length > 3 && label !== known && label.includes(known)
  })
  return near ? [words.near(leftToRight(near.domain)), words.unknownMeans] : [words.unknownMeans]
}
