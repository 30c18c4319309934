import { Button, Group, Kbd } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, type JSX } from 'react'
import { useMayAct } from '../../campaigns/may-act.ts'
import type { PaletteAction } from '../../frame/palette-action.ts'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import type { WholeRecord } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { recordWords } from './words.ts'

/** What can be proposed of a record: while something is proposed of it, nothing else. */
export function RecordActions({ of }: { readonly of: WholeRecord }): JSX.Element | null {
  const words = useWords(recordWords)
  const { palette } = useWords(knowledgeWords)
  const mayAct = useMayAct()
  const navigate = useNavigate()
  const { kind, id, record, waiting } = of
  const isFree = mayAct && waiting === 0
  const actions = useMemo((): readonly PaletteAction[] => {
    const go = (search: object) => (): void => void navigate({ to: '/knowledge/propose', search })
    if (!isFree) return []
    const change = {
      id: 'knowledge-change',
      label: words.change,
      group: palette,
      keys: 'p',
      run: go({ kind, id }),
    }
    // A country is a folder of the files: it can be changed, and not be taken away.
    if (record === null || kind === 'country') return [change]
    const retire = {
      id: 'knowledge-retire',
      label: words.retire,
      group: palette,
      keys: 'shift+R',
      run: go({ kind, id, retire: 'yes' }),
    }
    return [change, retire]
  }, [isFree, kind, id, record, navigate, words, palette])
  usePaletteActions(actions)
  return (
    <Group gap="xs">
      {actions.map(({ id: action, label, keys, run }, place) => (
        <Button
          key={action}
          size="xs"
          variant={place === 0 ? 'filled' : 'default'}
          onClick={run}
          rightSection={keys === 'p' ? <Kbd size="xs">p</Kbd> : undefined}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
