// oxlint-disable-next-line import/no-named-as-default -- its types name the default alone
import qrcode from 'qrcode-generator'
import { useMemo, type JSX } from 'react'

/** Dots of white around it, without which readers do not find it (ISO/IEC 18004, 5.3.8). */
const QUIET = 4

/** A QR code, drawn on the device: what it says goes nowhere. */
export function QrCode({
  text,
  label,
}: {
  readonly text: string
  readonly label: string
}): JSX.Element {
  const { side, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={220}
      height={220}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

export function drawn(text: string): { readonly side: number; readonly path: string } {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const all = Array.from({ length: count }, (_, index) => index)
  const path = all
    .flatMap((row) =>
      all
        .filter((column) => code.isDark(row, column))
        .map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`),
    )
    .join('')
  return { side: count + 2 * QUIET, path }
}
