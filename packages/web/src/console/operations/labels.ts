import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'

/** Letters of a line: three lines of so many stand beside those of the next knot. */
const WIDEST = 30
/** Of the size of letters: Nastaliq hangs from word to word. */
const HIGH = { ltr: 1.25, rtl: 1.9 }

export interface Labels {
  /** What a knot is called, below it, piece by piece; readable also where threads run behind it. */
  readonly label: NodeLabelDrawingFunction
  /** A ring around the knot that is pointed at, and what it is called wherever that stands. */
  readonly hover: NodeHoverDrawingFunction
  /** Before the picture is drawn anew. */
  readonly clear: () => void
}

/** Of labels that would lie over each other the first is written, and of the next its last piece, or nothing. */
export function labelsOn(ground: string): Labels {
  const taken: Box[] = []
  return {
    label: (context, { x, y, size, label }, settings) => {
      if (!label) return
      begin(context, settings, ground)
      const ways = context.canvas.clientWidth < NARROW ? [] : [label]
      for (const way of [...ways, shortened(label)]) {
        const block = blockOf(context, way, { x, from: y + size + 4, size: settings.labelSize })
        if (taken.some((other) => isOver(block.box, other))) continue
        taken.push(block.box)
        write(context, block)
        return
      }
    },
    hover: (context, { x, y, size, label, color }, settings) => {
      context.beginPath()
      context.arc(x, y, size + 4, 0, Math.PI * 2)
      context.lineWidth = 2
      context.strokeStyle = color
      context.stroke()
      if (!label) return
      begin(context, settings, ground)
      write(context, blockOf(context, label, { x, from: y + size + 4, size: settings.labelSize }))
    },
    clear: () => {
      taken.length = 0
    },
  }
}

/** Pixels: in a picture narrower than this the lines of one label would lie over those of the next. */
const NARROW = 480

/** Its last piece: where it leads tells most. */
export function shortened(label: string): string {
  return label.split(' · ').at(-1) ?? label
}

/** Pixels of the picture. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Block {
  readonly lines: readonly LabelLine[]
  /** Where the middle of each line stands. */
  readonly middles: readonly number[]
  readonly box: Box
}

interface Where {
  readonly x: number
  /** Where it begins, below its knot. */
  readonly from: number
  readonly size: number
}

function blockOf(context: CanvasRenderingContext2D, label: string, where: Where): Block {
  const lines = linesOf(label, where)
  const wide = context.canvas.clientWidth
  const placed = lines.map(({ text }) => {
    const { width } = context.measureText(text)
    return { middle: withinPicture(where.x, width, wide), half: width / 2 }
  })
  const box = {
    left: Math.min(...placed.map(({ middle, half }) => middle - half)),
    right: Math.max(...placed.map(({ middle, half }) => middle + half)),
    top: where.from,
    bottom: lines.at(-1)?.bottom ?? where.from,
  }
  return { lines, middles: placed.map(({ middle }) => middle), box }
}

function isOver(one: Box, other: Box): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left
  return !isBeside && one.top < other.bottom && other.top < one.bottom
}

function write(context: CanvasRenderingContext2D, { lines, middles }: Block): void {
  for (const paint of ['strokeText', 'fillText'] as const)
    for (const [at, { text, direction, top }] of lines.entries()) {
      context.direction = direction
      context[paint](text, middles[at] ?? 0, top)
    }
}

/** Where the middle of a text of this width stands, for both its ends to be in the picture: at `x`, or beside it. */
export function withinPicture(x: number, text: number, picture: number): number {
  const half = text / 2 + MARGIN
  return Math.min(Math.max(x, half), Math.max(half, picture - half))
}

/** Pixels. */
const MARGIN = 4

function begin(
  context: CanvasRenderingContext2D,
  { labelSize, labelFont, labelWeight, labelColor }: Settings,
  ground: string,
): void {
  context.strokeStyle = ground
  context.fillStyle = labelColor.color ?? ''
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
}

export interface LabelLine {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  /** Where its middle is, and where it ends, pixels. */
  readonly top: number
  readonly bottom: number
}

/** The pieces of a title, each on a line of its own: none turns the direction of another. */
export function linesOf(
  label: string,
  { from, size }: { readonly from: number; readonly size: number },
): readonly LabelLine[] {
  let end = from
  return label.split(' · ').map((piece) => {
    const plain = piece.replaceAll(/[\u2066-\u2069]/gu, '')
    const text = plain.length > WIDEST ? `${plain.slice(0, WIDEST - 1)}…` : plain
    const direction = /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr'
    const high = size * HIGH[direction]
    end += high
    return { text, direction, top: end - high / 2, bottom: end }
  })
}
