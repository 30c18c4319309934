/** The part of mailauth's verifier that is used: it has types for its front door only. */
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import type { DKIMVerifyOptions, DKIMVerifyResult } from 'mailauth'

  export class DkimVerifier {
    readonly headerFrom: DKIMVerifyResult['headerFrom']
    readonly fromFields: DKIMVerifyResult['fromFields']
    readonly results: DKIMVerifyResult['results']
    readonly arc: NonNullable<DKIMVerifyResult['arc']>
    constructor(options: DKIMVerifyOptions)
    /** The header block with the empty line behind it. */
    emitHeaders(block: Buffer): Promise<void>
    /** A piece of the body, its lines ended by CRLF. */
    nextChunk(piece: Buffer): Promise<void>
    finalChunk(): Promise<void>
  }
}
