import { Button, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import type { Preview } from '../types.ts'
import { Inert } from './inert.tsx'
import { messageWords } from './words.ts'

/** In this order; the others are folded away. */
const FIRST: readonly string[] = [
  'from',
  'reply-to',
  'sender',
  'return-path',
  'subject',
  'date',
  'message-id',
  'x-mailer',
  'user-agent',
]

export function Headers({ headers }: Pick<Preview, 'headers'>): JSX.Element {
  const words = useWords(messageWords)
  const [isOpen, all] = useDisclosure(false)
  const first = FIRST.flatMap((wanted) => headers.filter(({ name }) => name === wanted))
  const rest = headers.filter(({ name }) => !FIRST.includes(name))
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.headersHint}
      </Text>
      <Table className="pairs" dir="ltr">
        <Table.Tbody>
          {[...first, ...(isOpen ? rest : [])].map(({ name, value }, place) => (
            <Table.Tr key={place}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td className="value" dir="auto">
                <Inert text={value} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rest.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={all.toggle} aria-expanded={isOpen}>
          {isOpen ? words.fewerHeaders : words.moreHeaders(rest.length)}
        </Button>
      )}
    </>
  )
}
