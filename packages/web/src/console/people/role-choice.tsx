import { Radio, Stack } from '@mantine/core'
import type { JSX } from 'react'
import type { UserRole } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { roleWords } from './role-words.ts'
import { peopleWords } from './words.ts'

const ROLES: readonly UserRole[] = ['analyst', 'approver', 'admin', 'auditor']

interface RoleChoiceProps {
  readonly value: UserRole
  readonly onChange: (value: UserRole) => void
}

/** What each role may do stands beside it: who grants one should know. */
export function RoleChoice({ value, onChange }: RoleChoiceProps): JSX.Element {
  const words = useWords(peopleWords)
  const roles = useWords(roleWords)
  return (
    <Radio.Group label={words.role} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {ROLES.map((role) => (
          <Radio key={role} value={role} label={roles.role[role]} description={roles.may[role]} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
