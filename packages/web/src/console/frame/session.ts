import { useQueryClient } from '@tanstack/react-query'
import { createContext, type Context, use, useEffect, useMemo, useRef, useState } from 'react'
import { ApiProblem, strangers } from '../api/client.ts'
import { inTab } from '../kept.ts'
import { signOut } from '../sign-in/auth.ts'
import { useMe, type Me } from './me.ts'

/** What somebody with a right password still has to do. */
export type Needs = 'password' | 'second-factor'

/** Where somebody stands with the desk. */
export type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'away'; readonly again: () => void }
  | { readonly kind: 'out'; readonly needs: Needs | undefined }
  /** `isOver`: what they look at stays, and they are asked to sign in again. */
  | {
      readonly kind: 'in'
      readonly me: SignedIn
      readonly isOver: boolean
      readonly needs: Needs | undefined
    }

export interface SignedIn extends Me {
  readonly id: string
  readonly name: string
  readonly role: UserRole
}

export type UserRole = 'analyst' | 'approver' | 'admin' | 'auditor'

interface Held {
  readonly session: Session
  readonly leave: () => Promise<void>
}

/** Of the frame: what it shows follows from it. */
export function useSession(): Held {
  const client = useQueryClient()
  const me = useMe()
  const [held, setHeld] = useState<SignedIn>()
  const now = useMemo(() => (me.isError ? undefined : signedIn(me.data)), [me.isError, me.data])
  if (now !== undefined && now !== held) setHeld(now)
  useEffect(() => {
    const ask = (): void => void client.invalidateQueries({ queryKey: ['me'] })
    strangers.addEventListener('stranger', ask)
    return () => strangers.removeEventListener('stranger', ask)
  }, [client])
  useAnew(now?.id)
  const leave = async (): Promise<void> => {
    await signOut()
    inTab.clear()
    client.removeQueries({ predicate: isOfPage })
    client.setQueryData<Me>(['me'], { role: 'citizen', clearance: 'clear' })
    setHeld(undefined)
  }
  return { session: sessionOf(me, now ?? held), leave }
}

/** Who signed in again sees what is now; somebody else nothing of what was fetched before. */
function useAnew(id: string | undefined): void {
  const client = useQueryClient()
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (id === undefined) return
    if (last.current === id) void client.invalidateQueries({ predicate: isOfPage })
    else if (last.current !== undefined) void client.resetQueries({ predicate: isOfPage })
    last.current = id
  }, [client, id])
}

function isOfPage({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean {
  return queryKey[0] !== 'me'
}

function sessionOf(me: ReturnType<typeof useMe>, held: SignedIn | undefined): Session {
  const code = me.error instanceof ApiProblem ? me.error.code : ''
  const needs = NEEDS[code]
  if (held !== undefined) {
    const isOver = needs !== undefined || signedIn(me.data) === undefined
    return { kind: 'in', me: held, isOver, needs }
  }
  if (needs !== undefined || me.data !== undefined || code === 'credentials-unknown') {
    return { kind: 'out', needs }
  }
  return me.isError ? { kind: 'away', again: () => void me.refetch() } : { kind: 'asking' }
}

const NEEDS: Readonly<Record<string, Needs>> = {
  'password-needed': 'password',
  'second-factor-needed': 'second-factor',
}

function signedIn(me: Me | undefined): SignedIn | undefined {
  if (me?.id === undefined || me.name === undefined) return undefined
  const { id, name, role } = me
  return role === 'citizen' || role === 'gateway' ? undefined : { ...me, id, name, role }
}

export const Present: Context<SignedIn | undefined> = createContext<SignedIn | undefined>(undefined)

/** Who looks at this page: below the frame there is always somebody. */
export function useSignedIn(): SignedIn {
  const me = use(Present)
  if (me === undefined) throw new Error('nobody is signed in outside the frame')
  return me
}
