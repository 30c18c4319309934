import { browserSupportsWebAuthnAutofill, WebAuthnAbortService } from '@simplewebauthn/browser'
import { useEffect, useEffectEvent } from 'react'
import { offerPasskey } from './auth.ts'

/** Lets the browser offer passkeys in the field for the address, where it can (WebAuthn Level 3, 5.1.4). */
export function usePasskeyOffer(isOffered: boolean, onProven: () => void): void {
  const proven = useEffectEvent(onProven)
  useEffect(() => {
    if (!isOffered) return
    let isGone = false
    const offer = async (): Promise<void> => {
      if (!(await browserSupportsWebAuthnAutofill()) || isGone) return
      // What the browser offers goes wrong in silence: the button beside it says what is wrong.
      if (await offerPasskey().catch(() => false)) proven()
    }
    void offer()
    return () => {
      isGone = true
      WebAuthnAbortService.cancelCeremony()
    }
  }, [isOffered])
}
