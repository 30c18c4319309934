import { Alert, Button, Group, Text, useComputedColorScheme } from '@mantine/core'
import { useEffect, useMemo, useRef, useState, type JSX, type RefObject } from 'react'
import type { Sigma } from 'sigma'
import { useWords } from '../language.tsx'
import { useTitled } from '../campaigns/titled.ts'
import type { Colours } from './drawn.ts'
import { openPicture, type OpenPicture } from './picture.ts'
import type { Web } from './web.ts'
import { operationWords } from './words.ts'

interface GraphProps {
  readonly web: Web
  readonly at: string | undefined
  readonly choose: (id: string | undefined) => void
}

/** The picture of an operation. Whoever does not see it has the list beside it and the table. */
export function Graph({ web, at, choose }: GraphProps): JSX.Element {
  const words = useWords(operationWords)
  const place = useRef<HTMLDivElement>(null)
  const { open, isImpossible } = usePicture(place, web, choose)
  useEffect(() => {
    // A web that has just changed closed the picture that this was rendered with.
    if (open?.isOpen()) lightUp(open.picture, web, at)
  }, [open, web, at])
  const camera = open?.picture.getCamera()
  return (
    <div>
      {isImpossible && <Alert variant="light">{words.noGraph}</Alert>}
      <div
        className="graph"
        ref={place}
        role="img"
        aria-label={words.graph}
        hidden={isImpossible}
      />
      {!isImpossible && (
        <>
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" variant="default" onClick={() => void camera?.animatedZoom()}>
              {words.closer}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void camera?.animatedUnzoom()}
            >
              {words.away}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void camera?.animatedReset()}
            >
              {words.whole}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" mt="xs">
            {words.graphHint}
          </Text>
        </>
      )}
    </div>
  )
}

interface Pictured {
  readonly open: OpenPicture | undefined
  readonly isImpossible: boolean
}

function usePicture(
  place: RefObject<HTMLDivElement | null>,
  web: Web,
  choose: (id: string | undefined) => void,
): Pictured {
  const scheme = useComputedColorScheme('light')
  const titled = useTitled()
  const look = useMemo(() => ({ colours: COLOURS[scheme], titled }), [scheme, titled])
  const [pictured, setPictured] = useState<Pictured>({ open: undefined, isImpossible: false })
  const chooseNow = useRef(choose)
  chooseNow.current = choose
  useEffect(() => {
    if (!place.current) return
    try {
      const open = openPicture(place.current, web, look)
      open.picture.on('clickNode', ({ node }) => chooseNow.current(node))
      open.picture.on('clickStage', () => chooseNow.current(undefined))
      setPictured({ open, isImpossible: false })
      return () => {
        setPictured({ open: undefined, isImpossible: false })
        open.close()
      }
    } catch {
      setPictured({ open: undefined, isImpossible: true })
      return undefined
    }
  }, [place, web, look])
  return pictured
}

/** What is chosen and what hangs on it stand out from the rest. */
function lightUp(picture: Sigma, { knots, neighbours }: Web, at: string | undefined): void {
  const isChosen = at !== undefined && knots.has(at)
  const near = new Set(isChosen ? [at, ...(neighbours.get(at) ?? [])] : [])
  picture.setSetting('nodeReducer', (id, data) => {
    if (!isChosen) return data
    if (id === at) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 }
    return near.has(id)
      ? { ...data, forceLabel: near.size < 40, zIndex: 1 }
      : { ...data, label: null, color: FAINT }
  })
  picture.setSetting('edgeReducer', (edge, data) =>
    isChosen && !picture.getGraph().extremities(edge).includes(at)
      ? { ...data, hidden: true }
      : data,
  )
}

const FAINT = '#8a8a8a55'

const COLOURS: Readonly<Record<'light' | 'dark', Colours>> = {
  light: {
    campaign: '#0b5d4b',
    indicator: '#c45b00',
    thread: '#b9bfc6',
    label: '#1b2127',
    ground: '#ffffff',
  },
  dark: {
    campaign: '#4fbb9d',
    indicator: '#ffb066',
    thread: '#4a5057',
    label: '#eae8e3',
    ground: '#242424',
  },
}
