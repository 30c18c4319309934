import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import './likeness.css'
import { LikenessShown } from './likeness-shown.tsx'
import { likenessWords } from './words.ts'

/** The hosts of a campaign that imitate a real body’s domain; of a campaign that has none, nothing. */
export function LookAlikes({ campaign }: { readonly campaign: string }): JSX.Element | null {
  const words = useWords(likenessWords)
  const { data } = useQuery({
    queryKey: ['campaign', campaign, 'look-alikes'],
    queryFn: async () => {
      const asked = { params: { path: { id: campaign } } }
      return (await dataOf(api.GET('/campaigns/{id}/look-alikes', asked))).items
    },
  })
  if (data === undefined || data.length === 0) return null
  return (
    <Section title={words.lookAlikes}>
      <Text size="xs" c="dimmed" mb="xs">
        {words.lookAlikesHint}
      </Text>
      <ul className="look-alikes">
        {data.map(({ indicator, sightings, likeness }) => (
          <li key={indicator}>
            <LikenessShown of={likeness} />
            <Link to={`/indicators/${indicator}`} className="likeness-seen">
              {words.sightings(sightings.toLocaleString('en'))}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
