import { AppShell } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRef, type JSX, type ReactNode } from 'react'
import { useLive } from '../api/live.ts'
import { KnowledgeInPalette } from '../knowledge/in-palette.ts'
import { useWords } from '../language.tsx'
import { InPalette } from '../search/in-palette.tsx'
import { Connection } from './connection.tsx'
import { Crumbs } from './crumbs.tsx'
import { Header } from './header.tsx'
import { useHeading } from './heading.ts'
import { Navigation } from './navigation.tsx'
import { PaletteDialog } from './palette-dialog.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { useSignedIn } from './session.ts'
import { frameWords } from './words.ts'

interface ShellProps {
  readonly leave: () => Promise<void>
  readonly children: ReactNode
}

/** Header, navigation and the page. */
export function Shell({ leave, children }: ShellProps): JSX.Element {
  const words = useWords(frameWords)
  const [isOpen, menu] = useDisclosure(false)
  const [isHelp, help] = useDisclosure(false)
  const main = useRef<HTMLElement>(null)
  const { role } = useSignedIn()
  const isConnected = useLive(role !== 'admin')
  const heading = useHeading(main)
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <a
        className="skip"
        href="#main"
        onClick={(event) => (event.preventDefault(), main.current?.focus())}
      >
        {words.skip}
      </a>
      <AppShell.Header>
        <Header isOpen={isOpen} toggle={menu.toggle} leave={leave} onHelp={help.open} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={words.navigation}>
        <Navigation onGo={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main ref={main} id="main" tabIndex={-1}>
        <Connection isConnected={isConnected} />
        <Crumbs heading={heading} />
        {children}
      </AppShell.Main>
      <InPalette />
      <KnowledgeInPalette />
      <PaletteDialog />
      <Shortcuts isOpen={isHelp} open={help.open} close={help.close} leave={leave} />
    </AppShell>
  )
}
