import { Paper, SimpleGrid, Text, Title } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { campaignWords } from '../words.ts'
import { useConsequences, type Foreseen } from './consequences.ts'
import { decideWords } from './words.ts'

interface PreviewProps {
  readonly campaign: string
  readonly of: Foreseen
}

/** What people will read, in the desk's own words and in both languages. */
export function Preview({ campaign, of }: PreviewProps): JSX.Element | null {
  const words = useWords(decideWords)
  const { kinds } = useWords(campaignWords)
  const { data } = useConsequences(campaign, of)
  if (data === undefined) return null
  return (
    <section>
      <Title order={2} size="h5">
        {words.preview}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {words.previewHint}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Receipt language="en" lines={data.told.en} />
        <Receipt language="ur" lines={data.told.ur} />
      </SimpleGrid>
      {data.because.length > 0 && (
        <Text size="sm" mt="sm" fw={600}>
          {words.stopped}
        </Text>
      )}
      {data.because.map(({ kind, en, ur }) => (
        <div key={kind}>
          <Text size="xs" c="dimmed" mt={4}>
            {kinds[kind]}
          </Text>
          <Text size="sm" lang="en" dir="ltr" ta="left">
            {en}
          </Text>
          <Text size="sm" lang="ur" dir="rtl" ta="right" style={{ lineHeight: 2 }}>
            {ur}
          </Text>
        </div>
      ))}
    </section>
  )
}

interface ReceiptProps {
  readonly language: 'en' | 'ur'
  readonly lines: readonly string[]
}

function Receipt({ language, lines }: ReceiptProps): JSX.Element {
  const isUrdu = language === 'ur'
  return (
    <Paper
      withBorder
      p="sm"
      lang={language}
      dir={isUrdu ? 'rtl' : 'ltr'}
      style={{ lineHeight: isUrdu ? 2 : 1.5 }}
    >
      {lines.map((line, place) => (
        <Text key={line} fw={place === 0 ? 700 : 400} ta="start" dir="auto" inherit>
          {line}
        </Text>
      ))}
    </Paper>
  )
}
