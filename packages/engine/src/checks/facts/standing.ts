import type { Link } from '../../message/message.ts'
import { classifyDomain } from '../../sender/domains.ts'
import type { DomainFacts } from '../../sender/sender.ts'
import type { Facts } from '../check.ts'

/**
 * How a host that a mail leads to sits with its sender.
 *
 * - `own`: of the sender's own domain, or of the body that uses it
 * - `carrier`: of the service that carried or signed the mail, or of one known to send mail for others
 * - `known`: of another body or brand in the register, or official
 * - `shared`: anyone can have a page there, or it leads elsewhere
 * - `stranger`: none of these
 */
export type Standing = 'own' | 'carrier' | 'known' | 'shared' | 'stranger'

export function standingOf(link: Link, facts: Facts): Standing {
  const domain = classifyDomain(link.host, facts.knowledge, facts.now)
  if (isOwn(domain, facts)) return 'own'
  if (domain.kind === 'free-hosting' || domain.kind === 'shortener') return 'shared'
  if (isCarrier(domain, facts)) return 'carrier'
  return domain.kind === 'known' || domain.kind === 'official' ? 'known' : 'stranger'
}

/** Is it the sender's own domain, or one of the body that uses it? Free mail is nobody's own. */
export function isOwn(domain: DomainFacts, { sender }: Facts): boolean {
  const own = sender.domain
  if (own === undefined || own.kind === 'free-mail') return false
  if (own.registrable === domain.registrable) return true
  return own.kind !== 'free-hosting' && own.usedBy.some((id) => domain.usedBy.includes(id))
}

function isCarrier(domain: DomainFacts, { sender, knowledge }: Facts): boolean {
  const { registrable } = domain
  return (
    knowledge.isMailService(domain.host) ||
    sender.returnPath?.domain?.registrable === registrable ||
    sender.authentication.dkimDomains.some(
      (host) => host === registrable || host.endsWith(`.${registrable}`),
    )
  )
}
