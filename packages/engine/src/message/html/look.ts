import { areAlike, contrast, readColour, white } from './colour.ts'
import type { Colour } from './colour.ts'
import { readDeclarations, rulesFor } from './css.ts'
import type { Declarations, Sheet } from './css.ts'
import type { HiddenText } from '../message.ts'

type How = HiddenText['how']

/** How an element's text looks, as far as it decides whether a reader sees it. */
export interface Look {
  /** Hidden with all that is inside, whatever that says. */
  readonly gone?: How
  readonly invisible: boolean
  /** Size of letters in pixels. */
  readonly size: number
  readonly colour?: Colour
  /** Undefined: a picture, or something not read here. */
  readonly ground?: Colour
  /** The style makes a block of it, or a line's part; undefined where the tag decides. */
  readonly block?: boolean
}

/** The look of a page nobody styled. */
export function pageLook(sheet: Sheet): Look {
  return { invisible: false, size: 16, ...(!sheet.setsBackground && { ground: white }) }
}

/** The look of an element within another. */
export function lookOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  context: { readonly above: Look; readonly sheet: Sheet },
): Look {
  const { above, sheet } = context
  const rules = rulesFor(sheet, tag, {
    classes: attributes.get('class') ?? '',
    id: attributes.get('id') ?? '',
  })
  if (attributes.size === 0 && !rules) return plainLook(above)
  const styled = {
    ...byAttributes(tag, attributes),
    ...rules,
    ...readDeclarations(attributes.get('style') ?? ''),
  }
  return Object.keys(styled).length === 0 ? plainLook(above) : styledLook(styled, above)
}

/** What HTML's own attributes say of the look; weaker than any style. */
function byAttributes(tag: string, attributes: ReadonlyMap<string, string>): Declarations {
  const ground = attributes.get('bgcolor')
  const colour = tag === 'font' ? attributes.get('color') : undefined
  return {
    ...(ground !== undefined && { 'background-color': ground }),
    ...(colour !== undefined && { color: colour }),
    ...(attributes.has('background') && { background: 'url()' }),
    ...(attributes.has('hidden') && { display: 'none' }),
  }
}

/** By what the text is hidden; undefined where a reader sees it. */
export function hiddenBy(look: Look): How | undefined {
  if (look.gone) return look.gone
  if (look.invisible) return 'visibility'
  if (look.size <= 2) return 'tiny'
  if (!look.colour) return undefined
  if (look.colour.alpha < 0.05) return 'transparent'
  return look.ground && areAlike(look.colour, look.ground) ? 'same-colour' : undefined
}

/** Can a reader hardly tell the letters from the ground? Of text that is not hidden. */
export function isFaint({ colour, ground }: Look): boolean {
  return colour !== undefined && ground !== undefined && contrast(colour, ground) < LEAST_CONTRAST
}

/** Light grey small print has 1.6 and more (#c8c8c8 on white); the standard for legible text is 4.5 (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 1.35

function plainLook(above: Look): Look {
  if (above.block === undefined) return above
  const { block: _block, ...rest } = above
  return rest
}

function styledLook(style: Declarations, above: Look): Look {
  const gone = above.gone ?? goneBy(style)
  const ground = groundOf(style, above)
  const colour =
    (style['color'] === undefined ? undefined : readColour(style['color'])) ?? above.colour
  const visibility = style['visibility']
  const block = blockOf(style['display'])
  return {
    ...(gone && { gone }),
    invisible:
      visibility === undefined || visibility === 'inherit'
        ? above.invisible
        : visibility !== 'visible',
    size: sizeOf(style, above.size),
    ...(colour && { colour }),
    ...(ground && { ground }),
    ...(block !== undefined && { block }),
  }
}

function goneBy(style: Declarations): How | undefined {
  if (style['display'] === 'none') return 'display-none'
  if (style['opacity'] !== undefined && Number.parseFloat(style['opacity']) < 0.05)
    return 'transparent'
  if (isFarOff(style)) return 'off-screen'
  const clipped = style['overflow'] === 'hidden'
  return clipped && CLIPPING.some((side) => isZero(style[side])) ? 'zero-size' : undefined
}

const CLIPPING = ['max-height', 'max-width', 'height', 'width']

function isZero(length: string | undefined): boolean {
  return (
    length !== undefined && /^[01]?(?:px|pt|em|%)?$/u.test(length) && Number.parseFloat(length) <= 1
  )
}

function isFarOff(style: Declarations): boolean {
  const moved =
    style['position'] === 'absolute' ||
    style['position'] === 'fixed' ||
    style['position'] === 'relative'
  const sides = moved
    ? ['left', 'top', 'text-indent', 'margin-left']
    : ['text-indent', 'margin-left']
  return sides.some((side) => (pixels(style[side] ?? '', 16) ?? 0) <= -500)
}

function groundOf(style: Declarations, above: Look): Colour | undefined {
  const picture = style['background'] ?? ''
  if (picture.includes('url') || picture.includes('gradient')) return undefined
  const named = style['background-color'] ?? picture
  if (['', 'none', 'inherit', 'initial'].includes(named)) return above.ground
  const colour = readColour(named) ?? readColour(named.split(' ')[0] ?? '')
  return colour && colour.alpha < 0.5 ? above.ground : colour
}

function sizeOf(style: Declarations, above: number): number {
  const size =
    style['font-size'] ?? /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/u.exec(style['font'] ?? '')?.[1]
  return (size === undefined ? undefined : pixels(size, above)) ?? above
}

/** A length in pixels; undefined where it is a word or a sum. */
function pixels(length: string, above: number): number | undefined {
  const number = Number.parseFloat(length)
  if (Number.isNaN(number)) return undefined
  if (length.endsWith('rem')) return number * 16
  if (length.endsWith('em')) return number * above
  if (length.endsWith('%')) return (number / 100) * above
  return length.endsWith('pt') ? (number * 4) / 3 : number
}

function blockOf(display: string | undefined): boolean | undefined {
  if (display === undefined || display === 'none' || display === 'inherit') return undefined
  return !display.startsWith('inline') && display !== 'contents'
}
