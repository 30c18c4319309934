import type { JSX } from 'react'
import { useTitleOf } from '../title-queries.ts'
import { RecordLink } from '../record-link.tsx'
import { useTitles } from '../titled.ts'
import type { RecordKind } from '../types.ts'

/** Another record, by its title; where that is not known (yet), by its id. */
export function Referred({
  kind,
  id,
}: {
  readonly kind: RecordKind
  readonly id: string
}): JSX.Element {
  const title = useTitleOf(kind, id)
  const titled = useTitles()
  return (
    <RecordLink kind={kind} id={id}>
      {title === undefined ? (
        <bdi dir="ltr">{id}</bdi>
      ) : (
        <bdi dir="auto">{titled({ kind, title })}</bdi>
      )}
    </RecordLink>
  )
}
