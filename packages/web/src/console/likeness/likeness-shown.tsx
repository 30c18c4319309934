import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { RecordLink } from '../knowledge/record-link.tsx'
import { useLanguage, useWords } from '../language.tsx'
import './likeness.css'
import { stretchesOf } from './stretches.ts'
import type { Likeness } from './types.ts'
import { likenessWords } from './words.ts'

/** Which real domain a host imitates and by what, with whose that is and how it is known. */
export function LikenessShown({ of }: { readonly of: Likeness }): JSX.Element {
  const words = useWords(likenessWords)
  const { host, shown, domain, how, bodies } = of
  return (
    <>
      <Imitation of={of} /> {words.looksLike}{' '}
      <bdi dir="ltr" className="likeness-real">
        {domain}
      </bdi>
      <Text size="sm">{words.how[how]}</Text>
      {shown !== host && <Text size="sm">{words.otherScript(host.replaceAll('.', '[.]'))}</Text>}
      <ul className="likeness-bodies">
        {bodies.map((body) => (
          <li key={body.id}>
            <Body of={body} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Written so that no program opens it; what gives it away is marked. */
function Imitation({ of }: { readonly of: Likeness }): JSX.Element {
  return (
    <bdi dir="ltr" className="likeness-host">
      {stretchesOf(of).map(({ isShared, text }, place) =>
        isShared ? (
          <span key={place}>{text.replaceAll('.', '[.]')}</span>
        ) : (
          <mark key={place}>{text.replaceAll('.', '[.]')}</mark>
        ),
      )}
    </bdi>
  )
}

function Body({ of }: { readonly of: Likeness['bodies'][number] }): JSX.Element {
  const words = useWords(likenessWords)
  const { language } = useLanguage()
  const { id, names, sources, checked } = of
  return (
    <>
      <RecordLink kind="authority" id={id}>
        <bdi dir="auto">{names[language]}</bdi>
      </RecordLink>
      <Text size="xs" c="dimmed" component="div">
        {words.sources}:{' '}
        {sources.length === 0 ? (
          words.noSource
        ) : (
          <bdi dir="auto">{sources.map(({ title }) => title).join('; ')}</bdi>
        )}
        {' · '}
        {words.readOn(checked)}
      </Text>
    </>
  )
}
