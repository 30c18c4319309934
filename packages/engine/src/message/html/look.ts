import { areAlike, contrast, readColour, white } from './colour.ts'
import type { Colour } from './colour.ts'
import { declared, merge, Property, readDeclarations, rulesFor } from './css.ts'
import type { Declarations, Sheet } from './css.ts'
import type { HiddenText } from '../message.ts'

type How = HiddenText['how']

/** How an element's text looks, as far as it decides whether a reader sees it. */
export interface Look {
  /** Hidden with all that is inside, whatever that says. */
  readonly gone: How | undefined
  readonly invisible: boolean
  /** Size of letters in pixels. */
  readonly size: number
  readonly colour: Colour | undefined
  /** Undefined: a picture, or something not read here. */
  readonly ground: Colour | undefined
  /** The style makes a block of it, or a line's part; undefined where the tag decides. */
  readonly block: boolean | undefined
}

/** What `style` attributes say: a page has the same ones over and over. */
export type Styles = Map<string, Declarations | undefined>

/** The look of a page nobody styled. */
export function pageLook(sheet: Sheet): Look {
  return {
    gone: undefined,
    invisible: false,
    size: 16,
    colour: undefined,
    ground: sheet.setsBackground ? undefined : white,
    block: undefined,
  }
}

/** The look of an element within another. */
export function lookOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  context: { readonly above: Look; readonly sheet: Sheet; readonly styles: Styles },
): Look {
  const { above, sheet, styles } = context
  const rules = rulesFor(sheet, tag, {
    classes: attributes.get('class') ?? '',
    id: attributes.get('id') ?? '',
  })
  if (attributes.size === 0 && !rules) return plainLook(above)
  const style = styleOf(attributes.get('style') ?? '', styles)
  const styled = merge(merge(byAttributes(tag, attributes), rules), style)
  return styled ? styledLook(styled, above) : plainLook(above)
}

function styleOf(style: string, styles: Styles): Declarations | undefined {
  if (style === '') return undefined
  const known = styles.get(style)
  if (known !== undefined || styles.has(style)) return known
  const read = readDeclarations(style)
  styles.set(style, read)
  return read
}

/** What HTML's own attributes say of the look; weaker than any style. */
function byAttributes(
  tag: string,
  attributes: ReadonlyMap<string, string>,
): Declarations | undefined {
  const ground = attributes.get('bgcolor')
  const colour = tag === 'font' ? attributes.get('color') : undefined
  const hasPicture = attributes.has('background')
  const isHidden = attributes.has('hidden')
  if (ground === undefined && colour === undefined && !hasPicture && !isHidden) return undefined
  return declared([
    [Property.backgroundColor, ground],
    [Property.color, colour],
    [Property.background, hasPicture ? 'url()' : undefined],
    [Property.display, isHidden ? 'none' : undefined],
  ])
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
  return above.block === undefined ? above : { ...above, block: undefined }
}

function styledLook(style: Declarations, above: Look): Look {
  const gone = above.gone ?? goneBy(style)
  const ground = groundOf(style, above)
  const written = style[Property.color]
  const colour = (written === undefined ? undefined : readColour(written)) ?? above.colour
  const visibility = style[Property.visibility]
  const block = blockOf(style[Property.display])
  return {
    gone,
    invisible:
      visibility === undefined || visibility === 'inherit'
        ? above.invisible
        : visibility !== 'visible',
    size: sizeOf(style, above.size),
    colour,
    ground,
    block,
  }
}

function goneBy(style: Declarations): How | undefined {
  if (style[Property.display] === 'none') return 'display-none'
  const opacity = style[Property.opacity]
  if (opacity !== undefined && Number.parseFloat(opacity) < 0.05) return 'transparent'
  if (isFarOff(style)) return 'off-screen'
  const clipped = style[Property.overflow] === 'hidden'
  return clipped && CLIPPING.some((side) => isZero(style[side])) ? 'zero-size' : undefined
}

const CLIPPING = [Property.maxHeight, Property.maxWidth, Property.height, Property.width]

function isZero(length: string | undefined): boolean {
  return (
    length !== undefined && /^[01]?(?:px|pt|em|%)?$/u.test(length) && Number.parseFloat(length) <= 1
  )
}

function isFarOff(style: Declarations): boolean {
  const moved =
    style[Property.position] === 'absolute' ||
    style[Property.position] === 'fixed' ||
    style[Property.position] === 'relative'
  if (moved && (isFar(style[Property.left]) || isFar(style[Property.top]))) return true
  return isFar(style[Property.textIndent]) || isFar(style[Property.marginLeft])
}

function isFar(length: string | undefined): boolean {
  return length !== undefined && (pixels(length, 16) ?? 0) <= -500
}

function groundOf(style: Declarations, above: Look): Colour | undefined {
  const picture = style[Property.background] ?? ''
  if (picture.includes('url') || picture.includes('gradient')) return undefined
  const named = style[Property.backgroundColor] ?? picture
  if (['', 'none', 'inherit', 'initial'].includes(named)) return above.ground
  const colour = readColour(named) ?? readColour(named.split(' ')[0] ?? '')
  return colour && colour.alpha < 0.5 ? above.ground : colour
}

function sizeOf(style: Declarations, above: number): number {
  const size =
    style[Property.fontSize] ??
    /(?:^|\s)([\d.]+(?:px|pt|em|rem|%))/u.exec(style[Property.font] ?? '')?.[1]
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
