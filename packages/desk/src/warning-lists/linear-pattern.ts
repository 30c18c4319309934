/**
 * A pattern of a list, as MISP writes it (`/^abuse@/i`), or the reason why it is refused. Accepted patterns are linear by
 * their shape: no repeated group, no backreference, at most one unbounded repetition, and that one only in a pattern
 * anchored at the start. So every attempt to match ends soon, whatever the value.
 */
export function linearPattern(
  written: string,
):
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  | { readonly kind: 'refused'; readonly why: string } {
  if (written.length > LONGEST) return refused(`it has more than ${LONGEST} characters`)
  const { source, flags } = parts(written)
  for (const flag of flags)
    if (!'giu'.includes(flag)) return refused(`its flag ${flag} is not known`)
  const wrong = notLinear(source)
  if (wrong !== undefined) return refused(wrong)
  try {
    // `g` would keep state (lastIndex) between matches.
    return { kind: 'pattern', pattern: new RegExp(source, flags.includes('i') ? 'i' : '') }
  } catch (cause) {
    return refused(cause instanceof Error ? cause.message : String(cause))
  }
}

const LONGEST = 500
/** Each may double the ways to match, so few are allowed. */
const MOST_CHOICES = 12
const MOST_REPEATED = 64

function refused(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why }
}

function parts(written: string): { readonly source: string; readonly flags: string } {
  const end = written.lastIndexOf('/')
  if (!written.startsWith('/') || end === 0) return { source: written, flags: '' }
  return { source: written.slice(1, end), flags: written.slice(end + 1) }
}

interface Shape {
  choices: number
  endless: number
  /** What stood before: what a repetition would repeat. */
  before: 'nothing' | 'one' | 'group' | 'repetition'
}

/** One pass over the pattern; it knows classes, escapes, groups and repetitions, and refuses everything else. */
function notLinear(source: string): string | undefined {
  const shape: Shape = { choices: 0, endless: 0, before: 'nothing' }
  for (let at = 0; at < source.length;) {
    const step = stepAt(source, at, shape)
    if (typeof step === 'string') return step
    at += step
  }
  if (shape.choices > MOST_CHOICES) return `it has more than ${MOST_CHOICES} choices`
  if (shape.endless > 1) return 'it has more than one repetition without an end'
  if (shape.endless === 1 && (!source.startsWith('^') || shape.choices > 2))
    return 'its repetition without an end is not bound to the beginning (^)'
  return undefined
}

/** The number of characters read, or what is wrong with them. */
function stepAt(source: string, at: number, shape: Shape): number | string {
  const char = source[at] ?? ''
  if (char === '\\') return escapeAt(source, at, shape)
  if (char === '[') return classAt(source, at, shape)
  if (char === '(') return groupAt(source, at, shape)
  if ('*+?{'.includes(char)) return repetitionAt(source, at, shape)
  if (char === '|') shape.choices++
  shape.before = char === ')' ? 'group' : '^$|'.includes(char) ? 'nothing' : 'one'
  return 1
}

function escapeAt(source: string, at: number, shape: Shape): number | string {
  const next = source[at + 1] ?? ''
  if (next === '' || '0123456789kpPuxc'.includes(next)) return `\\${next} is not taken`
  shape.before = 'bB'.includes(next) ? 'nothing' : 'one'
  return 2
}

function classAt(source: string, at: number, shape: Shape): number | string {
  for (let end = at + 1; end < source.length; end++) {
    if (source[end] === '\\') end++
    else if (source[end] === ']') {
      shape.before = 'one'
      return end - at + 1
    }
  }
  return 'a class has no end'
}

function groupAt(source: string, at: number, shape: Shape): number | string {
  shape.before = 'nothing'
  if (source[at + 1] !== '?') return 1
  return source[at + 2] === ':' ? 3 : 'it looks ahead, looks back or names a group'
}

function repetitionAt(source: string, at: number, shape: Shape): number | string {
  const { before } = shape
  if (before === 'nothing') return 'a repetition has nothing to repeat'
  const end = source[at] === '{' ? source.indexOf('}', at) : at
  if (end < 0) return 'a repetition has no end'
  const text = source.slice(at, end + 1)
  shape.before = 'repetition'
  if (text === '?') {
    shape.choices++
    return before === 'repetition' ? 'a lazy repetition is not taken' : 1
  }
  if (before !== 'one') return 'a group or a repetition is repeated'
  return text === '*' || text === '+' ? endless(shape) : counted(text, shape)
}

function endless(shape: Shape): number {
  shape.endless++
  return 1
}

const DIGITS = /^\d{1,4}$/u

function counted(text: string, shape: Shape): number | string {
  const [least = '', most = least, ...more] = text.slice(1, -1).split(',')
  const digits = [least, most].every((part) => DIGITS.test(part))
  if (more.length > 0 || !digits || Number(most) > MOST_REPEATED || Number(least) > Number(most))
    return `it repeats ${text}: at most ${MOST_REPEATED} times, and with an end`
  shape.choices += Math.ceil(Math.log2(Number(most) - Number(least) + 1))
  return text.length
}
