import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Preview } from '../types.ts'
import { Inert } from './inert.tsx'
import { messageWords } from './words.ts'

/** What is in the message and no reader sees: shown, and said to be hidden. */
export function HiddenText({ hidden }: Pick<Preview, 'hidden'>): JSX.Element {
  const words = useWords(messageWords)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.hiddenHint}
      </Text>
      {hidden.map(({ how, text }, place) => (
        <div key={place} className="piece concealed">
          <Text size="xs" fw={600}>
            {words.hows[how] ?? how}
          </Text>
          <p className="inert" dir="auto">
            <Inert text={text} />
          </p>
        </div>
      ))}
    </>
  )
}

export function Links({ links }: Pick<Preview, 'links'>): JSX.Element {
  const words = useWords(messageWords)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.linksHint}
      </Text>
      <Table className="pairs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.linkText}</Table.Th>
            <Table.Th>{words.linkTarget}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {links.map(({ href, text }, place) => (
            <Table.Tr key={place}>
              <Table.Td dir="auto">{text === '' ? words.noWords : <Inert text={text} />}</Table.Td>
              <Table.Td dir="ltr" className="value">
                <Inert text={href} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

export function Oddities({ anomalies }: Pick<Preview, 'anomalies'>): JSX.Element {
  const words = useWords(messageWords)
  return (
    <ul>
      {anomalies.map(({ kind, detail }, place) => (
        <li key={place}>
          {words.oddities[kind] ?? kind}
          {detail !== undefined && <bdi> ({detail})</bdi>}
        </li>
      ))}
    </ul>
  )
}
