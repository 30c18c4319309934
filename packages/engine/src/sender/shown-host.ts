import { parse } from 'tldts'
import { asciiHost } from './host.ts'

/** The host that the words of a link name, where they are an address or a domain; undefined where they are words. */
export function hostShown(text: string): string | undefined {
  const plain = text.trim()
  if (plain.length > MOST_LENGTH || /\s/u.test(plain)) return undefined
  const [, scheme = '', written = ''] = ADDRESS.exec(plain) ?? []
  if (!written.includes('.')) return undefined
  const host = asciiHost(written)
  return isDelegated(host, scheme !== '') ? host : undefined
}

const MOST_LENGTH = 300
const ADDRESS = /^(https?:\/\/)?([^/?#:@]+)(?:[/?#:]|$)/iu

/** "Node.js" and "Mr.Khan" have a point too: without a scheme the suffix must be one that is delegated. */
function isDelegated(host: string, withScheme: boolean): boolean {
  const { domain, isIcann, isIp } = parse(host, { extractHostname: false })
  if (withScheme) return domain !== null || isIp === true
  return domain !== null && isIcann === true
}
