import { Kbd, Modal, Switch, Table, Text } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState, type JSX } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { usePaletteActions, usePaletteOffers } from './palette.tsx'
import type { PaletteAction } from './palette-action.ts'
import { places } from './places.ts'
import { useSignedIn } from './session.ts'
import { written } from './shortcut.ts'
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts'
import { frameWords } from './words.ts'

interface ShortcutsProps {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  readonly leave: () => Promise<void>
}

/** `?`: which keys do what, here. */
export function Shortcuts({ isOpen, open, close, leave }: ShortcutsProps): JSX.Element {
  const words = useWords(frameWords)
  usePaletteActions(useFrameActions(open, leave))
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={words.shortcuts}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <SingleKeys />
      <Listed />
    </Modal>
  )
}

function useFrameActions(help: () => void, leave: () => Promise<void>): readonly PaletteAction[] {
  const words = useWords(frameWords)
  const router = useRouter()
  const { language, choose } = useLanguage()
  const { role } = useSignedIn()
  return useMemo(() => {
    const other = language === 'ur' ? 'en' : 'ur'
    return [
      ...places
        .filter(({ roles }) => roles.includes(role))
        .map(({ path, label }) => ({
          id: `go ${path}`,
          label: label[language],
          group: words.goTo,
          keywords: [label.en, path.slice(1)],
          run: () => void router.navigate({ to: path }),
        })),
      { id: 'help', label: words.shortcuts, group: words.console, keys: 'shift+?', run: help },
      {
        id: 'language',
        label: words.inOther,
        group: words.console,
        keywords: ['English', 'اردو', 'Urdu'],
        run: () => choose(other),
      },
      { id: 'sign-out', label: words.signOut, group: words.console, run: () => void leave() },
    ]
  }, [words, router, language, choose, role, help, leave])
}

function SingleKeys(): JSX.Element {
  const words = useWords(frameWords)
  const [isOn, setOn] = useState(areSingleKeysOn)
  return (
    <Switch
      mb="md"
      label={words.singleKeys}
      description={words.singleKeysHint}
      checked={isOn}
      onChange={({ currentTarget: { checked } }) => {
        switchSingleKeys(checked)
        setOn(checked)
      }}
    />
  )
}

/** Who opens it wants to read: with the focus on its switch, a space would turn the keys off. */
const READ = { tabIndex: -1, 'data-autofocus': true }

function Listed(): JSX.Element {
  const words = useWords(frameWords)
  const offers = usePaletteOffers()
  const all = [{ id: 'palette', label: words.search, keys: 'mod+K' }, ...offers]
  return (
    <>
      <Table aria-label={words.shortcuts} {...READ}>
        <Table.Tbody>
          {all.map(({ id, label, keys }) =>
            keys === undefined ? null : (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={400}>
                  {label}
                </Table.Th>
                <Table.Td ta="end">
                  <Kbd dir="ltr">{written(keys)}</Kbd>
                </Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        {words.shortcutsHint}
      </Text>
    </>
  )
}
