import { Center, Loader } from '@mantine/core'
import { Outlet } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { SignIn } from '../sign-in/sign-in.tsx'
import { SignInAgain } from '../sign-in/sign-in-again.tsx'
import { StepUp } from '../sign-in/step-up.tsx'
import { Away } from './away.tsx'
import { Permitted } from './permitted.tsx'
import { Present, useSession } from './session.ts'
import { Shell } from './shell.tsx'
import { frameWords } from './words.ts'

/** What stands around every page. Who is not signed in gets the sign-in, at the same address. */
export function Frame(): JSX.Element {
  const words = useWords(frameWords)
  const { session, leave } = useSession()
  switch (session.kind) {
    case 'asking':
      return (
        <Center component="main" h="100vh">
          <Loader aria-label={words.loading} />
        </Center>
      )
    case 'away':
      return <Away again={session.again} />
    case 'out':
      return <SignIn needs={session.needs} leave={leave} />
    case 'in':
      return (
        <Present key={session.me.id} value={session.me}>
          <StepUp>
            <Shell leave={leave}>
              <Permitted role={session.me.role}>
                <Outlet />
              </Permitted>
            </Shell>
          </StepUp>
          <SignInAgain isOpen={session.isOver} needs={session.needs} leave={leave} />
        </Present>
      )
  }
}
