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
    const lines = linesOf(label, { from: y + size + 4, size: settings.labelSize })
    for (const paint of ['strokeText', 'fillText'] as const)
      for (const { text, direction, top } of lines) {
        context.direction = direction
        context[paint](text, x, top)
      }
  }
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
