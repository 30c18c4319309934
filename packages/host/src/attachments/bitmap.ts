/** A picture that is decoded: three bytes a pixel, red, green, blue. */
export interface Bitmap {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** As a file that readers of pictures know (Netpbm's PPM). */
export function asPpm({ width, height, rgb }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + rgb.length)
  file.set(head)
  file.set(rgb, head.length)
  return file
}
