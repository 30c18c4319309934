/** Red, green and blue, 0 to 255, and how opaque, 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

export const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 }

/** Reads a CSS or HTML colour; undefined where it is of a kind not read here. */
export function readColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase()
  if (value === 'transparent') return { ...white, alpha: 0 }
  const named = NAMED[value]
  if (named !== undefined) return fromHex(named)
  if (value.startsWith('#')) return fromHex(value.slice(1))
  if (value.startsWith('rgb')) return fromFunction(value)
  return /^[0-9a-f]{6}$/u.test(value) ? fromHex(value) : undefined
}

/** Would a reader take one for the other, as letters on a ground? */
export function areAlike(one: Colour, other: Colour): boolean {
  const apart = Math.max(
    Math.abs(one.red - other.red),
    Math.abs(one.green - other.green),
    Math.abs(one.blue - other.blue),
  )
  return apart <= 6
}

/** How well letters stand out from their ground, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(letters: Colour, ground: Colour): number {
  const one = brightness(blend(letters, ground)) + 0.05
  const other = brightness(ground) + 0.05
  return one > other ? one / other : other / one
}

function blend(over: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha)
  return {
    red: mix(over.red, ground.red),
    green: mix(over.green, ground.green),
    blue: mix(over.blue, ground.blue),
    alpha: 1,
  }
}

function brightness({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  blue: '0000ff',
  green: '008000',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  yellow: 'ffff00',
  navy: '000080',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
}

function fromHex(digits: string): Colour | undefined {
  const long = digits.length === 3 || digits.length === 4 ? digits.replace(/./gu, '$&$&') : digits
  if (!/^(?:[0-9a-f]{6}|[0-9a-f]{8})$/u.test(long)) return undefined
  const value = Number.parseInt(long.slice(0, 6), 16)
  return {
    red: value >> 16,
    green: (value >> 8) & 0xff,
    blue: value & 0xff,
    alpha: long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1,
  }
}

function fromFunction(value: string): Colour | undefined {
  const numbers = value
    .slice(value.indexOf('(') + 1)
    .split(/[\s,/)]+/u)
    .map(Number.parseFloat)
  const [red, green, blue, alpha = 1] = numbers
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (Number.isNaN(red + green + blue)) return undefined
  return { red, green, blue, alpha: Number.isNaN(alpha) ? 1 : alpha }
}
