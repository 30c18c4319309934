/** What a new passkey is called until its owner renames it: `Chrome, Linux`. */
export function deviceName(userAgent: string): string {
  const found = (names: readonly (readonly [RegExp, string])[]): string | undefined =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1]
  return [found(BROWSERS), found(SYSTEMS)].filter((name) => name !== undefined).join(', ')
}

/** Those that call themselves by others' names come first. */
const BROWSERS = [
  [/\bEdg/u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\bFirefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
] as const

const SYSTEMS = [
  [/\bAndroid\b/u, 'Android'],
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bMac OS X\b/u, 'Mac'],
  [/\bWindows\b/u, 'Windows'],
  [/\bLinux\b/u, 'Linux'],
] as const
