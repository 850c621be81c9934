import { useQuery } from '@tanstack/react-query'
import { recordType } from '#apps/web/records/record-types.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecord, useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { campaign } from '../entities/campaign.ts'

export type Campaign = RecordOf<typeof campaign>

/** A project's dates and present iteration, as far as campaigns care. */
export function useProjectFrame(projectId: string) {
  const found = useRecord(recordType('project').entity, projectId)
  return found.data as unknown as { name: string; start: string; finish: string; iteration: number } | undefined
}

/** Why the project, and with it all that is in it, cannot be shown; null where it can. */
export function useFrameRefusal(projectId: string): Error | null {
  return useRecord(recordType('project').entity, projectId).error
}

/** The campaigns of an iteration of the project, by their start; none are asked for before it is known. */
export function useCampaigns(projectId: string, iteration: number | undefined) {
  const query = { project: projectId, iteration, sort: 'start', limit: 200 }
  return useRecords(campaign, query, { enabled: iteration !== undefined })
}

/** What each campaign of an iteration has cost so far, by its id. */
export function useSpent(projectId: string, iteration: number | undefined): ReadonlyMap<string, string[]> {
  const { api } = useWorkspace()
  const reads = ['expense', 'budget', 'project']
  const input = { projectId, ...(iteration !== undefined && { iteration }) }
  const { data } = useQuery(api.budget.budgetSheet.queryOptions({ input, meta: { reads } }))
  const spent = new Map<string, string[]>()
  for (const { campaignId, amount } of data?.spent ?? [])
    if (campaignId) spent.set(campaignId, [...(spent.get(campaignId) ?? []), amount])
  return spent
}

/** What a click does. */
export function useCampaignCommands() {
  const { client } = useWorkspace()
  const { campaigns } = client
  return {
    submitContent: useCommand(campaigns.submitContent),
    withdrawContent: useCommand(campaigns.withdrawContent),
    publishContent: useCommand(campaigns.publishContent),
    look: useCommand(campaigns.findDeviations),
  }
}

/** What a form sends: the form says why it is refused. */
export function useCampaignForms() {
  const { client } = useWorkspace()
  const send = useSend()
  const { campaigns } = client
  return {
    start: send(campaigns.startCampaign),
    plan: send(campaigns.planCampaign),
    assign: send(campaigns.assignCampaign),
    finish: send(campaigns.finishCampaign),
    stop: send(campaigns.stopCampaign),
    reopen: send(campaigns.reopenCampaign),
    addContent: send(campaigns.addContent),
    reopenContent: send(campaigns.reopenContent),
    dropContent: send(campaigns.dropContent),
    decide: send(client.process.decideApproval),
    answer: send(campaigns.answerDeviation),
  }
}
