import { Burger, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { PaletteButton } from './palette-button.tsx'
import { UserMenu } from './user-menu.tsx'
import { frameWords } from './words.ts'

interface HeaderProps {
  /** Is the navigation open, where it is narrow? */
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly leave: () => Promise<void>
  readonly onHelp: () => void
}

export function Header({ isOpen, toggle, leave, onHelp }: HeaderProps): JSX.Element {
  const words = useWords(frameWords)
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <Group gap="sm" wrap="nowrap">
        <Burger
          opened={isOpen}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={words.menu}
          aria-expanded={isOpen}
        />
        <Text component={Link} to="/" fw={700} className="mark">
          <span lang="ur">تصدیق</span> <span lang="en">Tasdeeq</span>
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <PaletteButton />
        <UserMenu leave={leave} onHelp={onHelp} />
      </Group>
    </Group>
  )
}
