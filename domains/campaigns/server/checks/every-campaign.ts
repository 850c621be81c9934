import type { Missing, Note, Verdict } from '@yingce/process/gate'

/** What is named of a record where something is missing, at most this many. */
const SHOWN = 20

export interface Subject {
  readonly id: string
  readonly version: number
  readonly name: string
}

/**
 * The answer of a check that asks the same of every campaign: passed where there is at least one and none lacks it.
 * `lack` says what a campaign lacks, in which field; null where nothing.
 */
export function everyCampaign<S extends Subject>(
  subjects: readonly S[],
  field: string,
  lack: (subject: S) => Note | null,
): Verdict {
  const missing = subjects.flatMap((subject): Missing[] => {
    const why = lack(subject)
    return why ? [{ recordId: subject.id, label: subject.name, field, why }] : []
  })
  return {
    passed: subjects.length > 0 && missing.length === 0,
    have: subjects.length - missing.length,
    need: Math.max(subjects.length, 1),
    ...(subjects.length === 0 && { note: { code: 'no_campaign', params: {} } }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
    where: { path: 'campaigns' },
    seen: subjects.map(({ id, version }) => ({ id, version })),
  }
}

/** The sentence that all of these checks share. */
export const everyNotes = {
  no_campaign: { zh: '还没有营销活动。', en: 'There is no campaign yet.' },
} as const

/** A campaign that was stopped needs no plan any more. */
export function isPlanned(subject: { readonly state: string }): boolean {
  return subject.state !== 'stopped'
}
