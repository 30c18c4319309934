/** Octets of the longest name of a policy zone, its own ending left out: that of a zone has room, too. */
const LONGEST = 200
const LONGEST_LABEL = 63

/**
 * A domain as a zone file and a plain list name it: letters, digits, hyphens and underscores, lower case, nothing that
 * means something else there. Undefined: it is no name that a resolver could block, and is left out.
 */
export function zoneName(domain: string): string | undefined {
  if (domain.length > LONGEST) return undefined
  const labels = domain.split('.')
  if (labels.length < 2 || !labels.every(isLabel)) return undefined
  // An address is no name, and what ends so is a trigger of another kind (draft-vixie-dnsop-dns-rpz-00, 4).
  const top = labels.at(-1) ?? ''
  return /^(?:\d+$|rpz-)/iu.test(top) ? undefined : domain.toLowerCase()
}

/** An asterisk would be a wildcard, however it is escaped (RFC 4592, 2.1.1). */
function isLabel(label: string): boolean {
  return label.length <= LONGEST_LABEL && /^[A-Za-z0-9_-]+$/u.test(label)
}
