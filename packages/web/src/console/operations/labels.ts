import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'

/** Letters of a line: three lines of so many stand beside those of the next knot. */
const WIDEST = 30
/** Of the size of letters: Nastaliq hangs from word to word. */
const HIGH = { ltr: 1.25, rtl: 1.9 }

/** What a knot is called, below it, piece by piece; readable also where threads run behind it. */
export function labelOn(ground: string): NodeLabelDrawingFunction {
  return (context, { x, y, size, label }, settings) => {
    if (!label) return
    begin(context, settings)
    context.strokeStyle = ground
    context.fillStyle = settings.labelColor.color ?? ''
    const wide = context.canvas.clientWidth
    const lines = linesOf(wide < NARROW ? shortened(label) : label, {
      from: y + size + 4,
      size: settings.labelSize,
    })
    for (const paint of ['strokeText', 'fillText'] as const)
      for (const { text, direction, top } of lines) {
        context.direction = direction
        context[paint](text, withinPicture(x, context.measureText(text).width, wide), top)
      }
  }
}

/** Pixels: in a picture narrower than this the lines of one label would lie over those of the next. */
const NARROW = 480

/** Its last piece: where it leads tells most. */
export function shortened(label: string): string {
  return label.split(' · ').at(-1) ?? label
}

/** A ring around the knot that is pointed at. */
export function hoverOn(ground: string): NodeHoverDrawingFunction {
  const draw = labelOn(ground)
  return (context, data, settings) => {
    context.beginPath()
    context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2)
    context.lineWidth = 2
    context.strokeStyle = data.color
    context.stroke()
    draw(context, data, settings)
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
  { labelSize, labelFont, labelWeight }: Settings,
): void {
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
}

export interface LabelLine {
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
  /** Where its middle is, pixels. */
  readonly top: number
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
    return { text, direction, top: end - high / 2 }
  })
}
