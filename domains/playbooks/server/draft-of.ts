import type { DraftAnswer } from '@yingce/process/parse-playbook'
import { readDraft } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { playbookRegistry } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { ownPlaybook } from '../contract.ts'

export type OwnPlaybook = RecordOf<typeof ownPlaybook>

/** The draft of a playbook as it was saved. */
export function draftOf({ definition }: OwnPlaybook): Playbook {
  return JSON.parse(definition) as Playbook
}

/** What somebody has written, as a draft of this playbook: its id and the number that it gets next are not theirs to choose. */
export function draftFrom(record: Pick<OwnPlaybook, 'key' | 'publishedNumber'>, given: object): DraftAnswer {
  const { key, publishedNumber } = record
  return readDraft({ ...given, id: key, version: (publishedNumber ?? 0) + 1 }, playbookRegistry())
}
