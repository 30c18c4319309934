import { problem, type Problem } from './answer.ts'

/** An entity tag (RFC 9110, 8.8.3) of what has this version: the `touched` of a campaign, say. */
export function etag(version: number | string): string {
  return `"${version}"`
}

/**
 * Is what the client changes still what it saw? Undefined: yes. A change without `If-Match` is refused (RFC 6585, 3),
 * one with another tag too (RFC 9110, 13.1.1).
 */
export function mismatch(request: Request, current: string): Problem | undefined {
  const header = request.headers.get('if-match')
  if (header === null) {
    const detail = 'Send If-Match with the ETag of what you saw, so that nobody’s change is lost.'
    return problem(428, 'if-match-missing', detail)
  }
  if (listed(header).includes(current) || header.trim() === '*') return undefined
  const detail = 'It has changed since you saw it. Read it again, then repeat your change.'
  return problem(412, 'changed-meanwhile', detail, { headers: { ETag: current } })
}

/** Does the client have it already? Compared weakly (RFC 9110, 13.1.2). */
export function isKnown(request: Request, current: string): boolean {
  const header = request.headers.get('if-none-match')
  if (header === null) return false
  if (header.trim() === '*') return true
  return listed(header).map(strongly).includes(strongly(current))
}

function listed(header: string): readonly string[] {
  return header.split(',').map((tag) => tag.trim())
}

function strongly(tag: string): string {
  return tag.startsWith('W/') ? tag.slice(2) : tag
}
