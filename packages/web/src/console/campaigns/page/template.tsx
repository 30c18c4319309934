import { List, Loader, Text, Tooltip } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { useTexts } from '../lists.ts'
import { MessageText } from '../message-text.tsx'
import { useTemplate } from '../queries.ts'
import type { Campaign, Template } from '../types.ts'
import { campaignWords } from '../words.ts'
import { actWords } from '../acts/words.ts'
import { Section } from './section.tsx'
import { pageWords } from './words.ts'

const EXAMPLES = 3

/** What the texts share, with slots where they differ, and texts to read as examples. */
export function TemplateView({ campaign }: { readonly campaign: Campaign }): JSX.Element {
  const words = useWords(pageWords)
  const { textOf } = useWords(actWords)
  const { reports } = useWords(campaignWords)
  const { data, isPending } = useTemplate(campaign.id)
  const texts = useTexts(campaign.id)
  const isThere = data !== undefined && data.fixed > 0
  return (
    <Section title={words.says} hint={isThere ? words.saysHint(data.texts) : undefined}>
      {isPending && <Loader size="sm" />}
      {!isPending && !isThere && <Text c="dimmed">{words.noTemplate}</Text>}
      {isThere && <TemplateText template={data} />}
      <Text size="sm" fw={600} mt="md">
        {words.examples}
      </Text>
      <List listStyleType="none" spacing="xs">
        {texts.items.slice(0, EXAMPLES).map((text) => (
          <List.Item key={text.id}>
            <Text size="sm">{textOf(text.words, reports(text.reports))}</Text>
            <MessageText of={text} />
          </List.Item>
        ))}
      </List>
    </Section>
  )
}

/** What is the same in all; of what is left out of every text only its kind is known. */
function Fixed({ text }: { readonly text: string }): JSX.Element {
  const { leftOut } = useWords(pageWords)
  return (
    <bdi>
      {text.split(/<([a-z]+)>/u).map((piece, place) =>
        place % 2 === 0 ? (
          piece
        ) : (
          <span key={place} className="slot">
            {leftOut[piece] ?? piece}
          </span>
        ),
      )}
    </bdi>
  )
}

function TemplateText({ template }: { readonly template: Template }): JSX.Element {
  const words = useWords(pageWords)
  const slots = new Map(template.slots.map((slot) => [slot.number, slot]))
  return (
    <Text component="blockquote" size="sm" className="quoted" dir="auto">
      {template.text.split(/(\{\d+\})/u).map((piece, place) => {
        const slot = slots.get(Number(/^\{(\d+)\}$/u.exec(piece)?.[1] ?? Number.NaN))
        if (slot === undefined) return <Fixed key={place} text={piece} />
        const kinds = slot.kinds.map((kind) => words.slotKinds[kind]).join(', ')
        const said = words.slot(slot.number, kinds, slot.longest)
        return (
          <Tooltip key={place} label={said} events={{ hover: true, focus: true, touch: true }}>
            <span className="slot" tabIndex={0} role="note" aria-label={said}>
              {kinds}
            </span>
          </Tooltip>
        )
      })}
    </Text>
  )
}
