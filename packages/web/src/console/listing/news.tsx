import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type JSX } from 'react'
import { changes } from '../api/live.ts'

/** Says that a long list has news, and fetches it when asked: nobody's place in it is lost. */
export function News({
  of,
  label,
}: {
  readonly of: readonly unknown[]
  readonly label: string
}): JSX.Element {
  const client = useQueryClient()
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    const tell = (): void => setNew(true)
    changes.addEventListener('campaigns', tell)
    return () => changes.removeEventListener('campaigns', tell)
  }, [])
  const show = (): void => {
    setNew(false)
    void client.resetQueries({ queryKey: of })
  }
  return (
    <div role="status">
      {isNew && (
        <Button size="compact-sm" variant="light" onClick={show}>
          {label}
        </Button>
      )}
    </div>
  )
}
