import type { JSX } from 'react'

export function SignIn(): JSX.Element {
  return <main />
}
