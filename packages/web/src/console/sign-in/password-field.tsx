import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import type { JSX } from 'react'

/** A password, which is always asked for where it stands. */
export function PasswordField(props: PasswordInputProps): JSX.Element {
  return <PasswordInput {...props} required withAsterisk={false} />
}
