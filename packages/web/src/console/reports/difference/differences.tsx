import { Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, type JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Inert } from '../message/inert.tsx'
import { differenceOf, type Piece } from './difference.ts'
import { slotsOf, type Slot } from './slots.ts'
import { differenceWords } from './words.ts'

/** Two texts in one: what only this one has is struck out, what only the other has is put in. */
export function Differences({
  mine,
  theirs,
}: {
  readonly mine: string
  readonly theirs: string
}): JSX.Element {
  const words = useWords(differenceWords)
  const pieces = useMemo(() => differenceOf(mine, theirs), [mine, theirs])
  const slots = useMemo(() => slotsOf(pieces), [pieces])
  if (slots.length === 0) return <Text>{words.same}</Text>
  return (
    <>
      <div className="piece">
        <p className="inert" dir="auto">
          {pieces.map((piece, place) => (
            <Compared key={place} piece={piece} />
          ))}
        </p>
      </div>
      <Slots slots={slots} />
    </>
  )
}

function Compared({ piece }: { readonly piece: Piece }): JSX.Element {
  const words = useWords(differenceWords)
  if (piece.kind === 'same') return <Inert text={piece.text} />
  return (
    <>
      {piece.mine !== '' && (
        <del>
          <VisuallyHidden>{words.onlyMine}: </VisuallyHidden>
          <Inert text={piece.mine} />
        </del>
      )}
      {piece.theirs !== '' && (
        <ins>
          <VisuallyHidden>{words.onlyTheirs}: </VisuallyHidden>
          <Inert text={piece.theirs} />
        </ins>
      )}
    </>
  )
}

/** More than a person compares in a table. */
const MOST = 100

function Slots({ slots }: { readonly slots: readonly Slot[] }): JSX.Element {
  const words = useWords(differenceWords)
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table captionSide="top" className="pairs">
        <Table.Caption>{words.slots}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.kind}</Table.Th>
            <Table.Th>{words.mine}</Table.Th>
            <Table.Th>{words.theirs}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {slots.slice(0, MOST).map(({ kind, mine, theirs }, place) => (
            <Table.Tr key={place}>
              <Table.Td>{words.kinds[kind]}</Table.Td>
              <Table.Td dir="auto">{mine === '' ? words.nothing : <Inert text={mine} />}</Table.Td>
              <Table.Td dir="auto">
                {theirs === '' ? words.nothing : <Inert text={theirs} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
