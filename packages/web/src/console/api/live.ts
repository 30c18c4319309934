import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { strangers } from './client.ts'

/** Milliseconds after which the stream is opened anew where it broke: the browser itself waits less. */
const PAUSE = 5_000
/** Milliseconds for which changes are gathered: a wave is hundreds of them a second. */
const GATHERED = 400

/** Told when campaigns changed: for lists that are too long to fetch anew each time. */
export const changes: EventTarget = new EventTarget()

/**
 * Keeps what is shown up to date: the desk tells which campaigns and which knowledge changed, and what was fetched of
 * them is fetched anew while somebody looks at it.
 *
 * @returns whether the desk is heard, or was a moment ago
 */
export function useLive(isTold: boolean): boolean {
  const client = useQueryClient()
  const [isHeard, setHeard] = useState(true)
  useEffect(() => (isTold ? listen(client, setHeard) : undefined), [client, isTold])
  return isHeard
}

/** @returns ends it */
function listen(client: QueryClient, setHeard: (isHeard: boolean) => void): () => void {
  const telling = gathering(client)
  let stream: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  const heard = (): void => {
    clearTimeout(silence)
    if (silence !== undefined) void client.invalidateQueries()
    silence = undefined
    setHeard(true)
  }
  const open = (): void => {
    stream = new EventSource('/events')
    stream.addEventListener('open', heard)
    stream.addEventListener('campaign', (event) => telling.campaign(idIn(event)))
    stream.addEventListener('knowledge', telling.knowledge)
    // Too much happened to tell it one by one.
    stream.addEventListener('reload', () => void client.invalidateQueries())
    stream.addEventListener('error', () => {
      silence ??= setTimeout(() => setHeard(false), PAUSE)
      if (stream?.readyState !== EventSource.CLOSED) return
      // Closed by an answer that is no stream: perhaps the session is over.
      strangers.dispatchEvent(new Event('stranger'))
      timer = setTimeout(open, PAUSE)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    clearTimeout(silence)
    telling.stop()
    stream?.close()
  }
}

function idIn({ data }: MessageEvent<string>): string | undefined {
  return (JSON.parse(data) as { readonly id?: string }).id
}

interface Telling {
  readonly campaign: (id: string | undefined) => void
  readonly knowledge: () => void
  readonly stop: () => void
}

/** What changed within a moment is fetched anew together. */
function gathering(client: QueryClient): Telling {
  let timer: ReturnType<typeof setTimeout> | undefined
  const campaigns = new Set<string>()
  let isKnowledge = false
  const tell = (): void => {
    timer = undefined
    if (campaigns.size > 0) {
      void client.invalidateQueries({ queryKey: ['campaigns'] }, { cancelRefetch: false })
      for (const id of campaigns) void client.invalidateQueries({ queryKey: ['campaign', id] })
      changes.dispatchEvent(new Event('campaigns'))
    }
    if (isKnowledge) void client.invalidateQueries({ predicate: isOfKnowledge })
    campaigns.clear()
    isKnowledge = false
  }
  const soon = (): void => {
    timer ??= setTimeout(tell, GATHERED)
  }
  return {
    campaign: (id) => {
      if (id !== undefined) campaigns.add(id)
      soon()
    },
    knowledge: () => {
      isKnowledge = true
      soon()
    },
    stop: () => clearTimeout(timer),
  }
}

/** All of the register that is shown, but names: those change seldom, and a page has a hundred of them. */
function isOfKnowledge({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey[0] === 'knowledge' && queryKey[1] !== 'title' && queryKey[1] !== 'found'
}
