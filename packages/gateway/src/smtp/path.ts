/** A reverse- or forward-path with what the client said beside it. */
export interface Path {
  /** Without angle brackets and source route; empty for a bounce. */
  readonly address: string
  /** `SIZE` → `1000`; a keyword alone has an empty value. Names in capitals. */
  readonly parameters: ReadonlyMap<string, string>
}

/** RFC 5321 section 4.1.2: what follows `MAIL FROM:` or `RCPT TO:`. Undefined where it is not a path. */
export function readPath(text: string): Path | undefined {
  const trimmed = text.trimStart()
  const closing = trimmed.startsWith('<') ? closingBracket(trimmed) : -1
  if (closing === -1) return undefined
  const address = withoutRoute(trimmed.slice(1, closing))
  const rest = trimmed.slice(closing + 1)
  if (address.length > addressLimit || (rest !== '' && !rest.startsWith(' '))) return undefined
  if (!plain(address)) return undefined
  const parameters = readParameters(rest)
  return parameters === undefined ? undefined : { address, parameters }
}

/** RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain, and the sign between; in characters. */
const addressLimit = 320

/** Where the path ends: a bracket inside a quoted local part does not count. */
function closingBracket(text: string): number {
  let quoted = false
  for (let at = 1; at < text.length; at++) {
    const char = text[at]
    if (quoted && char === '\\') at++
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === '>') return at
    else if (!quoted && (char === '<' || char === ' ')) return -1
  }
  return -1
}

/** RFC 5321 appendix C: a source route is accepted and ignored. */
export function withoutRoute(address: string): string {
  const colon = address.startsWith('@') ? address.indexOf(':') : -1
  return address.slice(colon + 1)
}

function plain(address: string): boolean {
  return Array.from(address).every((char) => char >= ' ' && char !== '\u007f')
}

function readParameters(text: string): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>()
  for (const word of text.split(' ')) {
    if (word === '') continue
    const equals = word.indexOf('=')
    const name = (equals === -1 ? word : word.slice(0, equals)).toUpperCase()
    if (name === '' || parameters.has(name)) return undefined
    parameters.set(name, equals === -1 ? '' : word.slice(equals + 1))
  }
  return parameters
}
