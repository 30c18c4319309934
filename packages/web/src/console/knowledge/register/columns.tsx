import type { JSX } from 'react'
import { useTimes } from '../../campaigns/people.ts'
import { useWords } from '../../language.tsx'
import type { Column } from '../../listing/listing.tsx'
import { RecordMarks } from '../marks.tsx'
import { RecordLink } from '../record-link.tsx'
import { useCountries, useTitles } from '../titled.ts'
import type { Row } from '../types.ts'
import { knowledgeWords } from '../words.ts'

/** The columns of the register. */
export function useColumns(): readonly Column<Row>[] {
  const words = useWords(knowledgeWords)
  const countries = useCountries()
  const { date } = useTimes()
  return [
    {
      id: 'name',
      label: words.name,
      width: 'minmax(16rem, 1fr)',
      cell: (row) => <Name row={row} />,
    },
    { id: 'kind', label: words.kind, width: '9rem', cell: ({ kind }) => words.one[kind] },
    {
      id: 'country',
      label: words.country,
      width: '11rem',
      cell: ({ country }) => (country === null ? '–' : countries(country)),
    },
    { id: 'marks', label: words.marks, width: '11rem', cell: (row) => <RecordMarks of={row} /> },
    {
      id: 'confidence',
      label: words.confidence,
      width: '7rem',
      cell: ({ confidence }) =>
        confidence === null ? '–' : (words.confidences[confidence] ?? confidence),
    },
    {
      id: 'checked',
      label: words.checked,
      width: '8rem',
      cell: ({ checked }) => (checked === null ? '–' : date(checked)),
    },
  ]
}

function Name({ row }: { readonly row: Row }): JSX.Element {
  const titled = useTitles()
  const { kind, id } = row
  const name = titled(row)
  return (
    <>
      <RecordLink kind={kind} id={id} className="listing-link" dir="auto">
        {name}
      </RecordLink>
      {name !== id && kind !== 'bad-sender' && (
        <div className="listing-under register-id" dir="ltr">
          {id}
        </div>
      )}
    </>
  )
}
