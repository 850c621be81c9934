import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { CharterSheet } from '../contract.ts'
import type { charter } from '../entities/charter.ts'
import type { requirement } from '../entities/requirement.ts'
import type { scopeItem } from '../entities/scope-item.ts'
import { charterTexts } from './charter-texts.ts'

export type Charter = RecordOf<typeof charter>
export type ScopeItem = RecordOf<typeof scopeItem>
export type Requirement = RecordOf<typeof requirement>

const READS = ['charter', 'scope_item', 'requirement', 'goal', 'project', 'approval', 'person']

/** The charter of a project as it stands now. */
export function useCharterSheet(projectId: string | undefined) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.charter.charterSheet.queryOptions({ input: { projectId: projectId ?? '' } }),
    meta: { reads: READS },
    enabled: projectId !== undefined,
  })
}

/** A version as it was submitted. */
export function useCharterPrint(id: string) {
  const { api } = useWorkspace()
  return useQuery({
    ...api.charter.charterPrint.queryOptions({ input: { id } }),
    meta: { reads: ['charter', 'approval'] },
  })
}

/** Why the person may not change scope and requirements now; null where they may. */
export function usePartsBarred(projectId: string, sheet: CharterSheet): Barred | null {
  const t = useTexts(charterTexts)
  const { barred } = useWriteIn(projectId, 'charter')
  if (barred) return barred
  return sheet.versions[0]?.state === 'in_approval' ? { never: false, text: t('fixed') } : null
}

export function useCharterCommands() {
  const { client } = useWorkspace()
  return {
    begin: useCommand(client.charter.draftCharter),
    withdraw: useCommand(client.charter.withdrawCharter),
    move: useCommand(client.charter.moveScopeItem),
  }
}

/** What a form sends: the form says why it is refused. */
export function useCharterForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    submit: send(client.charter.submitCharter),
    revise: send(client.charter.reviseCharter),
    decide: send(client.process.decideApproval),
    meet: send(client.charter.meetRequirement),
    drop: send(client.charter.dropRequirement),
    reopen: send(client.charter.reopenRequirement),
  }
}
