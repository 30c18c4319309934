import { setTimeout as pause } from 'node:timers/promises'
import type { Ask } from './console-asks.ts'

/** How something was answered: milliseconds until the last byte of each answer. */
export interface Answered {
  readonly ask: Ask
  readonly status: number
  readonly bytes: number
  readonly times: readonly number[]
}

export interface Asking {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly rounds: number
}

/** One after another: how long each takes by itself. The first answer of each is not counted. */
export async function askAll(asks: readonly Ask[], asking: Asking): Promise<readonly Answered[]> {
  const all: Answered[] = []
  for (const ask of asks) {
    const path = await pathOf(ask, asking)
    const first = await askOnce(path, asking)
    const times: number[] = []
    let last = first
    for (let round = 0; round < asking.rounds; round++) {
      last = await askOnce(path, asking)
      times.push(last.time)
    }
    all.push({ ask, status: last.status, bytes: last.body.length, times })
  }
  return all
}

/** With the cursor of the page that is asked for. */
async function pathOf({ path, deep = 0 }: Ask, asking: Asking): Promise<string> {
  let at = path
  for (let page = 0; page < deep; page++) {
    const { status, body } = await askOnce(at, asking)
    const next = status === 200 ? cursorIn(body) : undefined
    if (next === undefined) break
    at = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
  }
  return at
}

function cursorIn(body: string): string | undefined {
  const answer: unknown = JSON.parse(body)
  const next =
    typeof answer === 'object' && answer !== null && 'next' in answer ? answer.next : undefined
  return typeof next === 'string' ? next : undefined
}

interface Once {
  readonly status: number
  readonly body: string
  readonly time: number
}

/** Who asks too often is told when to ask again: that time is nobody's. */
async function askOnce(path: string, asking: Asking): Promise<Once> {
  const begun = performance.now()
  const response = await fetch(`${asking.address}${path}`, { headers: asking.headers })
  const body = await response.text()
  const time = performance.now() - begun
  if (response.status !== 429) return { status: response.status, body, time }
  await pause(1000 * Number(response.headers.get('retry-after') ?? 60))
  return askOnce(path, asking)
}
