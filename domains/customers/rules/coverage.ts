interface Target {
  readonly state: 'open' | 'reached' | 'contacted' | 'given_up'
}

export interface Coverage {
  /** Firms on the list, without those that were given up. */
  readonly listed: number
  readonly reached: number
  readonly contacted: number
  /** Which share of the listed firms has been approached at all, in whole percent; null where none is listed. */
  readonly percent: number | null
  /** First contacts that the quota still asks for. */
  readonly short: number
}

/** How far a development plan is: whom of its list it has covered, and how much of its quota is met. */
export function coverageOf(quota: number, targets: readonly Target[]): Coverage {
  const listed = targets.filter(one => one.state !== 'given_up').length
  const contacted = targets.filter(one => one.state === 'contacted').length
  const reached = contacted + targets.filter(one => one.state === 'reached').length
  const percent = listed === 0 ? null : Math.floor((reached * 100) / listed)
  return { listed, reached, contacted, percent, short: Math.max(quota - contacted, 0) }
}
