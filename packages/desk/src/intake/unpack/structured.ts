/** A `Content-Type` or `Content-Disposition` taken apart (RFC 2045 section 5.1, RFC 2183). */
export interface Structured {
  /** Lower-cased; '' where there is none. */
  readonly value: string
  /** Names lower-cased; of several the first. */
  readonly parameters: ReadonlyMap<string, string>
}

const MOST_CHARACTERS = 10_000
const MOST_PARAMETERS = 50

export function parseStructured(text: string): Structured {
  const [value = '', ...rest] = pieces(text.slice(0, MOST_CHARACTERS))
  const parameters = new Map<string, string>()
  for (const piece of rest.slice(0, MOST_PARAMETERS)) {
    const equals = piece.indexOf('=')
    if (equals < 1) continue
    // RFC 2231: `name*0*` is a piece of `name`, in percent encoding where it ends with a star.
    const written = piece.slice(0, equals).trim().toLowerCase()
    const name = written.split('*')[0] ?? ''
    const said = decoded(piece.slice(equals + 1).trim(), written.endsWith('*'))
    const before = parameters.get(name)
    if (before === undefined) parameters.set(name, said)
    else if (/\*[1-9]/u.test(written)) parameters.set(name, before + said)
  }
  return { value: value.trim().toLowerCase(), parameters }
}

/** Between semicolons, those in quotes apart; quotes and comments are taken off. */
function pieces(text: string): readonly string[] {
  const found: string[] = []
  let piece = ''
  let state: 'plain' | 'quoted' | 'comment' = 'plain'
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '\\' && state !== 'plain') {
      at++
      if (state === 'quoted') piece += text[at] ?? ''
    } else if (state === 'plain' && character === ';') {
      found.push(piece)
      piece = ''
    } else if (isMark(character)) state = after(state, character)
    else if (state !== 'comment') piece += character
  }
  return [...found, piece]
}

function isMark(character: string): boolean {
  return character === '"' || character === '(' || character === ')'
}

function after(
  state: 'plain' | 'quoted' | 'comment',
  mark: string,
): 'plain' | 'quoted' | 'comment' {
  if (state === 'plain') return mark === '"' ? 'quoted' : mark === '(' ? 'comment' : 'plain'
  const closing = state === 'quoted' ? '"' : ')'
  return mark === closing ? 'plain' : state
}

function decoded(text: string, isEncoded: boolean): string {
  if (!isEncoded) return text
  // RFC 2231 section 4: charset'language'text; names are only looked at for their endings.
  const said = text.includes("'") ? text.split("'").slice(2).join("'") : text
  return said.replace(/%([0-9a-fA-F]{2})/gu, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
