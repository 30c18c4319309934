import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core'

/** Colours keep a contrast of 4.5 to 1 with their ground, in light and in dark (WCAG 2.2, 1.4.3). */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'tasdeeq',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  fontFamily: "Nastaliq, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // The header of a dialog is none of the page: a page has one banner.
  components: {
    // Its name is of use to nobody where it has no role.
    Loader: { defaultProps: { role: 'status' } },
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // What is scrolled is reached by keys, too (WCAG 2.2, 2.1.1).
    TableScrollContainer: {
      defaultProps: {
        attributes: { scrollContainer: { tabIndex: 0 } },
        scrollAreaProps: { viewportProps: { tabIndex: 0 } },
      },
    },
    // In both languages: what is shown here stands outside the page, which knows which was chosen.
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close · بند کریں' } } },
  },
  colors: {
    tasdeeq: [
      '#e9f8f4',
      '#d3ede6',
      '#a5dccd',
      '#74cab3',
      '#4fbb9d',
      '#36b18e',
      '#1f9a79',
      '#127c61',
      '#0b5d4b',
      '#064537',
    ],
  },
})

/** What Mantine makes paler than that contrast allows, on its own ground and on a filled one. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
  },
})
