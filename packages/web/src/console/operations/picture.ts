import { Sigma } from 'sigma'
import { drawn, type Look } from './drawn.ts'
import { labelsOn } from './labels.ts'
import type { Place, ToLayOut } from './layout.ts'
import type { Web } from './web.ts'

export interface OpenPicture {
  readonly picture: Sigma
  /** Whoever still has one that was closed must not touch it: it would draw, without anything to draw with. */
  readonly isOpen: () => boolean
  readonly close: () => void
}

/**
 * Draws a web, and lays it out in a worker, so that the page stays usable meanwhile.
 *
 * @throws Error where the browser draws no such pictures
 */
export function openPicture(place: HTMLElement, web: Web, look: Look): OpenPicture {
  const { colours } = look
  const width = place.clientWidth
  const graph = drawn(web, look, width)
  const labels = labelsOn(colours.ground)
  const picture = new Sigma(graph, place, {
    labelColor: { color: colours.label },
    labelFont: getComputedStyle(place).fontFamily,
    labelRenderedSizeThreshold: 9,
    labelDensity: 0.6,
    defaultDrawNodeLabel: labels.label,
    defaultDrawNodeHover: labels.hover,
    zIndex: true,
    // Room for the labels of what lies at the edge.
    stagePadding: Math.min(110, width / 5),
    allowInvalidContainer: true,
  })
  picture.on('beforeRender', labels.clear)
  const worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<readonly Place[]>) => {
    for (const { id, x, y } of data) graph.mergeNodeAttributes(id, { x, y })
  })
  worker.postMessage({
    knots: graph.mapNodes((id, { x, y }) => ({ id, x: Number(x), y: Number(y) })),
    threads: web.threads.map(({ campaign, indicator, weight }) => [campaign, indicator, weight]),
  } satisfies ToLayOut)
  let isOpen = true
  return {
    picture,
    isOpen: () => isOpen,
    close: () => {
      isOpen = false
      worker.terminate()
      picture.kill()
    },
  }
}
