import { Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Preview } from '../types.ts'
import { Inert } from './inert.tsx'
import { sizeOf } from './size.ts'
import { messageWords } from './words.ts'

type Attachment = Preview['attachments'][number]

/** Attachments by what they say they are; a hash leads to whatever else had the same file. */
export function Attachments({ attachments }: Pick<Preview, 'attachments'>): JSX.Element {
  const words = useWords(messageWords)
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.attachmentsHint}
      </Text>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.name}</Table.Th>
              <Table.Th>{words.type}</Table.Th>
              <Table.Th ta="end">{words.size}</Table.Th>
              <Table.Th>{words.hash}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {attachments.map((attachment, place) => (
              <Row key={place} attachment={attachment} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function Row({ attachment }: { readonly attachment: Attachment }): JSX.Element {
  const words = useWords(messageWords)
  const { name, type, size, inline, read, sha256 } = attachment
  return (
    <Table.Tr>
      <Table.Td dir="auto">
        {name === '' ? words.noName : <Inert text={name} />}
        <Text size="xs" c="dimmed">
          {words.readAs[read]}
          {inline && ` · ${words.inline}`}
        </Text>
      </Table.Td>
      <Table.Td dir="ltr">{type}</Table.Td>
      <Table.Td ta="end" dir="ltr">
        {sizeOf(size)}
      </Table.Td>
      <Table.Td dir="ltr" className="value">
        {sha256 === undefined ? (
          words.noHash
        ) : (
          <Link to="/search" search={{ q: sha256 }}>
            {sha256}
          </Link>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
