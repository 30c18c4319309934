import { Button, Menu, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import {
  ExitIcon,
  GlobeIcon,
  KeyboardIcon,
  MoonIcon,
  PersonIcon,
  SunIcon,
} from '@radix-ui/react-icons'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { roleWords } from '../people/role-words.ts'
import { useSignedIn } from './session.ts'
import { frameWords } from './words.ts'

interface UserMenuProps {
  readonly leave: () => Promise<void>
  readonly onHelp: () => void
}

/** Who is signed in, and what they set for themselves. */
export function UserMenu({ leave, onHelp }: UserMenuProps): JSX.Element {
  const words = useWords(frameWords)
  const roles = useWords(roleWords)
  const { name, role, clearance } = useSignedIn()
  return (
    <Menu position="bottom-end" withArrow width={240}>
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<PersonIcon aria-hidden />} px="xs">
          <Text size="sm" truncate maw={140} dir="auto">
            {name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {roles.role[role]} · <bdi>TLP:{clearance.toUpperCase()}</bdi>
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<PersonIcon aria-hidden />}>
          {words.account}
        </Menu.Item>
        <Look />
        <Menu.Item leftSection={<KeyboardIcon aria-hidden />} onClick={onHelp}>
          {words.shortcuts}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<ExitIcon aria-hidden />} onClick={() => void leave()}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Look(): JSX.Element {
  const words = useWords(frameWords)
  const { language, choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'light' ? 'dark' : 'light'
  return (
    <>
      <Menu.Item
        leftSection={<GlobeIcon aria-hidden />}
        lang={language === 'ur' ? 'en' : 'ur'}
        onClick={() => choose(language === 'ur' ? 'en' : 'ur')}
      >
        {words.inOther}
      </Menu.Item>
      <Menu.Item
        leftSection={other === 'dark' ? <MoonIcon aria-hidden /> : <SunIcon aria-hidden />}
        onClick={() => setColorScheme(other)}
      >
        {words[other]}
      </Menu.Item>
    </>
  )
}
