import { Modal, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, useRef, useState, type JSX, type ReactNode } from 'react'
import { ApiProblem } from '../api/client.ts'
import { useMe } from '../frame/me.ts'
import { useWords } from '../language.tsx'
import { useEscape } from './escape.ts'
import { Proof } from './proof.tsx'
import { signInWords } from './words.ts'

/**
 * Does what asks for a fresh sign-in: where the desk says that this one is too old, the person proves themselves in a
 * dialog, and it is done again. Who does not, gets the desk's refusal.
 *
 * @example
 * const stepUp = useStepUp()
 * const approve = useMutation({ mutationFn: (id: string) => stepUp(() => dataOf(api.POST(…))) })
 */
export function useStepUp(): <Value>(action: () => Promise<Value>) => Promise<Value> {
  const prove = use(Proving)
  return useCallback(
    async (action) => {
      try {
        return await action()
      } catch (error) {
        const isStale = error instanceof ApiProblem && error.code === 'not-fresh'
        if (!isStale || !(await prove())) throw error
        return action()
      }
    },
    [prove],
  )
}

/** Resolves with whether they did. */
type Prove = () => Promise<boolean>

const Proving = createContext<Prove>(() => Promise.resolve(false))

/** Holds the dialog for everything below it. */
export function StepUp({ children }: { readonly children: ReactNode }): JSX.Element {
  const words = useWords(signInWords)
  const me = useMe()
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const waiting = useRef<PromiseWithResolvers<boolean>>(undefined)
  const prove = useCallback(() => {
    waiting.current ??= Promise.withResolvers<boolean>()
    setOpen(true)
    return waiting.current.promise
  }, [])
  const end = (isProven: boolean): void => {
    setOpen(false)
    void client.invalidateQueries({ queryKey: ['me'] })
    waiting.current?.resolve(isProven)
    waiting.current = undefined
  }
  useEscape(isOpen, () => end(false))
  return (
    <Proving value={prove}>
      {children}
      <Modal
        opened={isOpen}
        onClose={() => end(false)}
        title={words.proveTitle}
        closeButtonProps={{ 'aria-label': words.cancel }}
        centered
        // Over the dialog whose button asked for it.
        zIndex={300}
      >
        <Text mb="md">{words.proveWhy}</Text>
        <Proof account={me.data?.account} onProven={() => end(true)} />
      </Modal>
    </Proving>
  )
}
