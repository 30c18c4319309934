import type { Analysis } from '../analysis.ts'
import type { Lacking } from './words.ts'

/**
 * What was given instead of a message: the question whether one is real, without it, or a bare number or address. "No
 * sign of fraud" would be said of the question, or of a number that nobody knows anything of.
 */
export function lackingIn(analysis: Analysis): Lacking | undefined {
  const { claims, message, quoted, verdict } = analysis
  if (verdict.verdict !== 'clear' || message.channel === 'email' || quoted.length > 0)
    return undefined
  if (claims.asked?.length === 0) return 'message'
  return isBareContact(analysis) ? 'words' : undefined
}

function isBareContact({ claims, message }: Analysis): boolean {
  const contacts = claims.all.filter(({ kind }) => kind === 'contact')
  if (contacts.length === 0) return false
  const rest = message.regions
    .filter(({ origin }) => origin === 'body')
    .map(({ start, end }) => without(contacts, message.text.slice(0, end), start))
  return !/[\p{L}\p{N}]/u.test(rest.join(''))
}

/** What stands from `start` on, but for these, which are in order. */
function without(claims: Analysis['claims']['all'], text: string, start: number): string {
  let rest = ''
  let at = start
  for (const { span } of claims) {
    rest += text.slice(at, Math.max(at, span.start))
    at = Math.max(at, span.end)
  }
  return rest + text.slice(at)
}
