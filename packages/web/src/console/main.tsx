import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './style.css'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './api/queries.ts'
import { LanguageProvider, startLanguage } from './language.tsx'
import { router } from './router.tsx'
import { theme, variables } from './theme.ts'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
// Where Mantine's dialogs look for it, which lock what is behind them by a style of their own (package get-nonce).
Object.assign(globalThis, { __webpack_nonce__: nonce })
const place = document.querySelector('#console')
if (!place) throw new Error('the page lacks #console')
const language = startLanguage()

createRoot(place).render(
  <StrictMode>
    <LanguageProvider start={language}>
      <DirectionProvider
        initialDirection={language === 'ur' ? 'rtl' : 'ltr'}
        detectDirection={false}
      >
        <MantineProvider
          theme={theme}
          cssVariablesResolver={variables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
        >
          <Notifications position="bottom-center" />
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </LanguageProvider>
  </StrictMode>,
)
