/** What decides how a drawing looks, and stands in style sheets that a file does not have. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const

/** A drawing of the page as a file of its own, on the page's ground; as soon as it is drawn, which charts are in turn. */
export async function svgOf(place: HTMLElement): Promise<string> {
  const drawing = await drawnIn(place)
  const copy = drawing.cloneNode(true) as SVGSVGElement
  dress(drawing, copy)
  const { width, height } = drawing.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  copy.prepend(ground(getComputedStyle(document.body).backgroundColor))
  return new XMLSerializer().serializeToString(copy)
}

function drawnIn(place: HTMLElement): Promise<SVGSVGElement> {
  const found = () => place.querySelector<SVGSVGElement>('svg.recharts-surface')
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => look())
    const look = (): void => {
      const drawing = found()
      if (!drawing) return
      watch.disconnect()
      resolve(drawing)
    }
    watch.observe(place, { childList: true, subtree: true })
    look()
  })
}

/** The same as a PNG, twice as fine as the page shows it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 2
    canvas.height = image.height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

function dress(from: Element, to: Element): void {
  const looks = getComputedStyle(from)
  to.removeAttribute('style')
  to.removeAttribute('class')
  for (const look of LOOKS) to.setAttribute(look, looks.getPropertyValue(look))
  const [own, copied] = [[...from.children], [...to.children]]
  own.forEach((child, place) => {
    const copy = copied[place]
    if (copy) dress(child, copy)
  })
}

function ground(colour: string): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  rect.setAttribute('width', '100%')
  rect.setAttribute('height', '100%')
  rect.setAttribute('fill', colour)
  return rect
}
