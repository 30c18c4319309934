import { hostParts } from '../../sender/host.ts'
import type { Facts } from '../check.ts'
import { claimedBodies } from './bodies.ts'
import { namesInText, openingName, type OpeningName } from './opening-name.ts'
import type { Target } from './targets.ts'

/** Whose name a stranger's site bears: the one a short message opens with, or one it speaks of farther on. */
export function nameBorne({ domain, whose }: Target, facts: Facts): 'own' | 'in-text' | undefined {
  if (whose !== 'stranger') return undefined
  const written = hostParts(domain.host).name.toLowerCase()
  const name = openingName(facts.message)
  if (name !== undefined && isCalled(written, name, facts)) return 'own'
  return namesInText(facts.message, written) ? 'in-text' : undefined
}

/** With a hyphen the whole name must be the site's, and no body's that we know: "courier-tracking" is nobody's name. */
function isCalled(written: string, { starts }: OpeningName, facts: Facts): boolean {
  if (!written.includes('-')) return starts.includes(written)
  return claimedBodies(facts).length === 0 && starts.at(-1) === written.replaceAll('-', '')
}
