import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { strangers } from './client.ts'

/** Milliseconds after which the stream is opened anew where it broke: the browser itself waits less. */
const PAUSE = 5_000
/** Milliseconds for which changes are gathered: a wave is hundreds of them a second. */
const GATHERED = 400

/** Told when campaigns changed: for lists that are too long to fetch anew each time. */
export const changes: EventTarget = new EventTarget()

/**
 * Keeps what is shown up to date: the desk tells which campaigns changed, and what was fetched of them is fetched
 * anew while somebody looks at it.
 *
 * @returns whether the desk is heard, or was a moment ago
 */
export function useLive(isTold: boolean): boolean {
  const client = useQueryClient()
  const [isHeard, setHeard] = useState(true)
  useEffect(() => {
    if (!isTold) return
    let stream: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let silence: ReturnType<typeof setTimeout> | undefined
    let telling: ReturnType<typeof setTimeout> | undefined
    const changed = new Set<string>()
    const tell = (): void => {
      telling = undefined
      void client.invalidateQueries({ queryKey: ['campaigns'] }, { cancelRefetch: false })
      for (const id of changed) void client.invalidateQueries({ queryKey: ['campaign', id] })
      changed.clear()
      changes.dispatchEvent(new Event('campaigns'))
    }
    const heard = (): void => {
      clearTimeout(silence)
      if (silence !== undefined) void client.invalidateQueries()
      silence = undefined
      setHeard(true)
    }
    const open = (): void => {
      stream = new EventSource('/events')
      stream.addEventListener('open', heard)
      stream.addEventListener('campaign', ({ data }: MessageEvent<string>) => {
        const { id } = JSON.parse(data) as { readonly id?: string }
        if (id !== undefined) changed.add(id)
        telling ??= setTimeout(tell, GATHERED)
      })
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
      clearTimeout(telling)
      stream?.close()
    }
  }, [client, isTold])
  return isHeard
}
