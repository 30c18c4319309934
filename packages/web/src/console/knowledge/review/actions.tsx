import { Button, Group, Kbd, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { useMayAct, useMayDecide } from '../../campaigns/may-act.ts'
import type { PaletteAction } from '../../frame/palette-action.ts'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useSignedIn } from '../../frame/session.ts'
import { useWords } from '../../language.tsx'
import type { Settling } from '../search.ts'
import type { WholeProposal } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { useMeasure } from './use-measure.ts'
import { reviewWords } from './words.ts'

const KEYS: Readonly<Record<Settling, string>> = {
  approve: 'y',
  refuse: 'n',
  withdraw: 'w',
  revert: 'v',
}

/** What this person can do with a proposal now. */
export function ProposalActions({ of }: { readonly of: WholeProposal }): JSX.Element {
  const words = useWords(reviewWords)
  const { palette } = useWords(knowledgeWords)
  const navigate = useNavigate()
  const measure = useMeasure(of.id)
  const possible = usePossible(of)
  const mayAct = useMayAct()
  const { mutate: begin } = measure
  const mayMeasure = mayAct && of.state === 'proposed' && !isUnderWay(of)
  const actions = useMemo((): readonly PaletteAction[] => {
    const settle = possible.map((how) => ({
      id: `knowledge-${how}`,
      label: words.settle[how],
      group: palette,
      keys: KEYS[how],
      run: () =>
        void navigate({
          to: '/knowledge/proposals/$id',
          params: { id: of.id },
          search: { do: how },
        }),
    }))
    const again = {
      id: 'knowledge-measure',
      label: words.measure,
      group: palette,
      keys: 'm',
      run: () => begin(),
    }
    return mayMeasure ? [...settle, again] : settle
  }, [possible, mayMeasure, begin, words, palette, navigate, of.id])
  usePaletteActions(actions)
  return (
    <div>
      <Buttons actions={actions} />
      <Hint of={of} />
    </div>
  )
}

function Buttons({ actions }: { readonly actions: readonly PaletteAction[] }): JSX.Element {
  return (
    <Group gap="xs">
      {actions.map(({ id, label, keys, run }, place) => (
        <Button
          key={id}
          size="xs"
          variant={place === 0 ? 'filled' : 'default'}
          onClick={run}
          rightSection={<Kbd size="xs">{keys}</Kbd>}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}

function Hint({ of }: { readonly of: WholeProposal }): JSX.Element | null {
  const words = useWords(reviewWords)
  const { id, role } = useSignedIn()
  if (of.state !== 'proposed' || role === 'auditor') return null
  const isOwn = of.proposedBy === id
  if (!isOwn && of.effect.state === 'measured') return null
  return (
    <Text size="xs" c="dimmed" mt={4} maw={320}>
      {isOwn ? words.own : words.notMeasured}
    </Text>
  )
}

function isUnderWay({ effect: { state } }: WholeProposal): boolean {
  return state === 'waiting' || state === 'measuring'
}

/** Who proposed it may withdraw it; an approver who did not settles it, once it was measured. */
function usePossible(of: WholeProposal): readonly Settling[] {
  const { id } = useSignedIn()
  const [mayAct, mayDecide] = [useMayAct(), useMayDecide()]
  const { state, proposedBy, stale, problems, effect } = of
  return useMemo(() => {
    if (state === 'approved' && mayDecide) return ['revert']
    if (state !== 'proposed' || !mayAct) return []
    if (proposedBy === id) return ['withdraw']
    if (!mayDecide) return []
    const isReady = !stale && problems.length === 0 && effect.state === 'measured'
    return isReady ? ['approve', 'refuse'] : ['refuse']
  }, [state, proposedBy, stale, problems, effect.state, id, mayAct, mayDecide])
}
