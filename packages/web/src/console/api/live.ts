import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Milliseconds after which the stream is opened anew where it broke: the browser itself waits less. */
const PAUSE = 5_000

/**
 * Keeps what is shown up to date: the desk tells which campaigns changed, and what was fetched of them is fetched
 * anew while somebody looks at it.
 */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    let stream: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = (): void => {
      stream = new EventSource('/events')
      stream.addEventListener('campaign', ({ data }: MessageEvent<string>) => {
        const { id } = JSON.parse(data) as { readonly id?: string }
        void client.invalidateQueries({ queryKey: ['campaigns'] })
        if (id !== undefined) void client.invalidateQueries({ queryKey: ['campaign', id] })
      })
      stream.addEventListener('error', () => {
        if (stream?.readyState !== EventSource.CLOSED) return
        timer = setTimeout(open, PAUSE)
      })
    }
    open()
    return () => {
      clearTimeout(timer)
      stream?.close()
    }
  }, [client])
}
