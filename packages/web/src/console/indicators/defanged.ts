import type { IndicatorKind } from './types.ts'

/** Written so that no program takes it for an address; the desk's search understands it. */
export function defanged({
  kind,
  value,
}: {
  readonly kind: IndicatorKind
  readonly value: string
}): string {
  if (kind === 'url') {
    const [, scheme = '', host = '', rest = ''] =
      /^([a-z]{1,20}):\/\/([^/]*)(.*)$/su.exec(value) ?? []
    if (host === '') return value.replaceAll('.', '[.]')
    return `${scheme.replace(/^http/u, 'hxxp')}[://]${host.replaceAll('.', '[.]')}${rest}`
  }
  return ['domain', 'host', 'email', 'ip'].includes(kind) ? value.replaceAll('.', '[.]') : value
}
