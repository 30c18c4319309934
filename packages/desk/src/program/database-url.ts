import type { DeskConfig } from './config.ts'

/**
 * Which database an address names; none: the embedded one. Text: what is wrong with the address, without repeating it,
 * for a password may stand in it.
 */
export function databaseOf(url: string | undefined): DeskConfig['database'] | string {
  if (url === undefined || url === '') return { kind: 'embedded' }
  if (url.length > LONGEST || !URL.canParse(url)) return 'this is no URL'
  const { protocol } = new URL(url)
  if (protocol !== 'postgres:' && protocol !== 'postgresql:')
    return `this URL begins with ${protocol}`
  return { kind: 'server', url }
}

const LONGEST = 2048
