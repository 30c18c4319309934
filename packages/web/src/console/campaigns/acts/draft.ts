import { useCallback, useState } from 'react'
import { inTab } from '../../kept.ts'

/** What a person types for long: kept in this tab until it is sent, whatever happens to the page. */
export function useDraft<Value extends object>(
  key: string,
  empty: Value,
): readonly [Value, (change: Partial<Value>) => void, () => void] {
  const place = `tasdeeq-draft-${key}`
  const [draft, setDraft] = useState<Value>(() => ({ ...empty, ...kept(place) }))
  const change = useCallback(
    (changed: Partial<Value>) =>
      setDraft((before) => {
        const now = { ...before, ...changed }
        inTab.set(place, JSON.stringify(now))
        return now
      }),
    [place],
  )
  const forget = useCallback(() => inTab.remove(place), [place])
  return [draft, change, forget]
}

function kept(place: string): object {
  const value: unknown = JSON.parse(inTab.get(place) ?? '{}')
  return typeof value === 'object' && value !== null ? value : {}
}
