import { hostParts, listSignature, type Link, type Message } from '@tasdeeq/engine'

/** Elements in a run. */
const RUN = 5
/** With fewer different pieces a page is built like many others. */
const LEAST_PIECES = 30
const MOST_LINKS = 300
const MOST_SHAPE = 60

/**
 * Min-hashes of how a page is built: runs of its elements, whose places it calls to, and the shapes of the addresses
 * there. Undefined where there is no page, or too little of it to tell it from others.
 */
export function structureOf(message: Message, seed: Uint8Array): Uint8Array | undefined {
  const outline = message.html?.outline ?? []
  if (outline.length < RUN) return undefined
  const pieces: string[] = []
  for (let at = 0; at + RUN <= outline.length; at++) {
    pieces.push(outline.slice(at, at + RUN).join(' '))
  }
  for (const link of message.links.slice(0, MOST_LINKS)) pieces.push(...piecesOf(link))
  return listSignature(pieces, { run: 1, least: LEAST_PIECES, seed })
}

function piecesOf({ via, host, href }: Link): readonly string[] {
  if (host === '') return []
  const path = href.slice(href.indexOf(host) + host.length)
  return [`${via} @${hostParts(host).registrable}`, `${via} ${shapeOf(path)}`]
}

/** `/track/a0?a=a&a=0` of `/track/x91?user=zk&id=4711`: words of addresses change, their order does not. */
function shapeOf(path: string): string {
  return path
    .slice(0, 4 * MOST_SHAPE)
    .replace(/[a-z]+/giu, 'a')
    .replace(/\d+/gu, '0')
    .slice(0, MOST_SHAPE)
}
