import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Place, ToLayOut } from './layout.ts'

/** Steps between two pictures, and all of them: thousands of knots come to rest within seconds. */
const STEPS = 25
const ROUNDS = 12

addEventListener('message', ({ data }: MessageEvent<ToLayOut>) => {
  const graph = new UndirectedGraph()
  for (const { id, x, y } of data.knots) graph.addNode(id, { x, y })
  for (const [one, other, weight] of data.threads) graph.mergeEdge(one, other, { weight })
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 400 }
  for (let round = 0; round < ROUNDS; round++) {
    forceAtlas2.assign(graph, { iterations: STEPS, settings })
    const places: readonly Place[] = graph.mapNodes((id, { x, y }) => ({
      id,
      x: Number(x),
      y: Number(y),
    }))
    postMessage(places)
  }
})
