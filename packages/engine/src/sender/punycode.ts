/**
 * A label of a domain as a reader sees it: `xn--…` decoded by RFC 3492. A label that is no Punycode, or broken,
 * is handed back as it is.
 */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > MOST_LABEL) return label
  return decode(label.slice(4)) || label
}

/** RFC 1035 §2.3.4. */
const MOST_LABEL = 63

// RFC 3492 §5.
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 0x80

function decode(input: string): string | undefined {
  const delimiter = input.lastIndexOf('-')
  const output = Array.from(input.slice(0, Math.max(0, delimiter)), (letter) =>
    letter.charCodeAt(0),
  )
  const state = { code: FIRST_CODE, index: 0, bias: FIRST_BIAS }
  let at = delimiter + 1
  while (at < input.length) {
    const read = readInteger(input, at, state.bias)
    if (read === undefined) return undefined
    at = read.next
    const length = output.length + 1
    const from = state.index
    state.index += read.value
    state.bias = adapt(state.index - from, length, from === 0)
    state.code += Math.floor(state.index / length)
    if (state.code > 0x10ffff || isSurrogate(state.code)) return undefined
    state.index %= length
    output.splice(state.index++, 0, state.code)
  }
  return String.fromCodePoint(...output)
}

/** One generalised variable-length integer (RFC 3492 §3.3). */
function readInteger(
  input: string,
  at: number,
  bias: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0
  let weight = 1
  let place = BASE
  for (let next = at; next < input.length; place += BASE) {
    const digit = digitOf(input.charCodeAt(next++))
    if (digit === undefined) return undefined
    value += digit * weight
    const threshold = Math.min(T_MAX, Math.max(T_MIN, place - bias))
    if (digit < threshold) return { value, next }
    weight *= BASE - threshold
    if (weight > 0x7fffffff) return undefined
  }
  return undefined
}

function digitOf(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : undefined
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2)
  rest += Math.floor(rest / length)
  let bias = 0
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN))
    bias += BASE
  }
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
