import type { JSX } from 'react'
import { useTitleOf } from '../title-queries.ts'
import { RecordLink } from '../record-link.tsx'
import { useTitles } from '../titled.ts'
import type { RecordKind } from '../types.ts'

interface ReferredProps {
  readonly kind: RecordKind
  readonly id: string
}

/** Another record, which one press leads to. */
export function Referred({ kind, id }: ReferredProps): JSX.Element {
  return (
    <RecordLink kind={kind} id={id}>
      <TitleOf kind={kind} id={id} />
    </RecordLink>
  )
}

/** The title of another record; where that is not known (yet), its id. */
export function TitleOf({ kind, id }: ReferredProps): JSX.Element {
  const title = useTitleOf(kind, id)
  const titled = useTitles()
  if (title === undefined) return <bdi dir="ltr">{id}</bdi>
  return <bdi dir="auto">{titled({ kind, title })}</bdi>
}
