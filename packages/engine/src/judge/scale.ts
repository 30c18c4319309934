/** The numbers of the judge that belong to no single check. Log-odds are natural logarithms. */
export interface Scale {
  /** What is assumed before anything is found: log-odds against a genuine message. */
  readonly prior: { readonly fraud: number; readonly unwanted: number }
  /** Least probability for each word. `verified`: most probability of fraud that may be left. */
  readonly thresholds: {
    readonly fraud: number
    readonly suspicious: number
    readonly unwanted: number
    readonly verified: number
  }
  /** How much of its weight a finding keeps that says much the same as a weightier one of its group. */
  readonly echo: number
  /** How much each further finding of one check adds. */
  readonly repeat: number
}

export const scale: Scale = {
  prior: { fraud: -3.5, unwanted: -3.5 },
  thresholds: { fraud: 0.8, suspicious: 0.35, unwanted: 0.5, verified: 0.1 },
  echo: 0.35,
  repeat: 0.2,
}
