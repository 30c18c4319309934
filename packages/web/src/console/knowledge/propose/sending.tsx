import { Alert, Button, Group, Text } from '@mantine/core'
import { useMemo, type JSX } from 'react'
import { usePaletteActions } from '../../frame/palette.tsx'
import { useWords } from '../../language.tsx'
import { knowledgeWords } from '../words.ts'
import { proposeWords } from './words.ts'

interface SendingProps {
  /** Places at which something is wrong. */
  readonly wrong: number
  readonly isBusy: boolean
  readonly onLeave: () => void
}

/** The end of the form: what hinders it, and the two ways out. */
export function Sending({ wrong, isBusy, onLeave }: SendingProps): JSX.Element {
  const words = useWords(proposeWords)
  const { palette } = useWords(knowledgeWords)
  usePaletteActions(
    useMemo(
      () => [{ id: 'knowledge-leave', label: words.discard, group: palette, run: onLeave }],
      [words, palette, onLeave],
    ),
  )
  return (
    <>
      <div role="status">
        {wrong > 0 && (
          <Alert color="red" variant="light" title={words.wrongTitle(wrong)}>
            {words.wrongHint}
          </Alert>
        )}
      </div>
      <Group justify="end">
        <Button variant="default" onClick={onLeave}>
          {words.discard}
        </Button>
        <Button type="submit" loading={isBusy}>
          {words.submit}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {words.draftKept}
      </Text>
    </>
  )
}
