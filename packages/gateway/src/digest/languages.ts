import type { Language } from '@tasdeeq/engine'
import type { DigestConfig } from '../config/config.ts'

/** The language of a reader's digest: that of the first pattern that fits, else the general one. */
export function languageFor(
  reader: string,
  { languages }: Pick<DigestConfig, 'languages'>,
  general: Language,
): Language {
  return languages.find(({ recipient }) => fits(recipient, reader))?.language ?? general
}

/** An address, `@domain` or `*@domain`, `@*.domain` for all below a domain; small and capital letters are the same. */
function fits(pattern: string, address: string): boolean {
  const wanted = pattern.toLowerCase().replace(/^\*@/u, '@')
  const given = address.toLowerCase()
  if (!wanted.startsWith('@')) return wanted === given
  const domain = given.slice(given.lastIndexOf('@') + 1)
  return wanted.startsWith('@*.') ? domain.endsWith(wanted.slice(2)) : domain === wanted.slice(1)
}
