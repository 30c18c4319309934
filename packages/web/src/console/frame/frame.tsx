import {
  ActionIcon,
  AppShell,
  Burger,
  Center,
  Group,
  Loader,
  NavLink,
  SegmentedControl,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { MoonIcon, SunIcon } from '@radix-ui/react-icons'
import { Link, Outlet } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useLive } from '../api/live.ts'
import { useLanguage, useWords } from '../language.tsx'
import { SignIn } from '../sign-in/sign-in.tsx'
import { useMe } from './me.ts'
import { frameWords } from './words.ts'

/** What stands around every page. Who is not signed in gets the sign-in, at the same address. */
export function Frame(): JSX.Element {
  const me = useMe()
  if (me.isPending) {
    return (
      <Center h="100vh">
        <Loader />
      </Center>
    )
  }
  return me.data && me.data.role !== 'citizen' ? <Signed /> : <SignIn />
}

function Signed(): JSX.Element {
  const words = useWords(frameWords)
  const [isOpen, menu] = useDisclosure(false)
  useLive()
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 210, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={menu.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={words.menu}
            />
            <Text fw={700}>تصدیق Tasdeeq</Text>
          </Group>
          <Settings />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <NavLink component={Link} to="/campaigns" label={words.campaigns} onClick={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

function Settings(): JSX.Element {
  const words = useWords(frameWords)
  const { language, choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'light' ? 'dark' : 'light'
  return (
    <Group gap="xs" wrap="nowrap">
      <SegmentedControl
        size="xs"
        aria-label={words.language}
        value={language}
        onChange={(value) => choose(value)}
        data={[
          { value: 'en', label: 'English' },
          { value: 'ur', label: 'اردو' },
        ]}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words[other]}
        onClick={() => setColorScheme(other)}
      >
        {other === 'dark' ? <MoonIcon /> : <SunIcon />}
      </ActionIcon>
    </Group>
  )
}
