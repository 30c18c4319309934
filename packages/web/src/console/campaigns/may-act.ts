import { useSignedIn } from '../frame/session.ts'

/** May they change campaigns? An auditor looks only. */
export function useMayAct(): boolean {
  return ['analyst', 'approver'].includes(useSignedIn().role)
}

/** May they approve, refuse and revert decisions? */
export function useMayDecide(): boolean {
  return useSignedIn().role === 'approver'
}
