import { type SQL, sql } from 'drizzle-orm'
import { defineInbox, type InboxSource, type Waiting } from '#domains/process/reads.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { fundingMaterial, tenderClarification, tenderDocument } from '../../bidding-contract.ts'

interface Lines {
  readonly name: string
  readonly label: Label
  readonly ask: Label
  /** The columns of the title and of the day. */
  readonly title: string
  readonly dueOn: string
  /** Does the whole that it belongs to (`b`) still wait for it? */
  readonly whole: SQL
}

/** Lines of a tender or an application that a person sees to, as long as the whole waits for them. */
function lineInbox(entity: Declaration, { name, label, ask, title, dueOn, whole }: Lines): InboxSource {
  return defineInbox<Waiting>({
    ...{ name, label, entity },
    waiting: ({ actor: { workspaceId, personId } }) => sql`
      select d.id, d.version, d.${sql.identifier(title)} as title, d.${sql.identifier(dueOn)}::text as "dueOn",
        p.id as "projectId", p.name as "projectName"
      from ${sql.identifier(entity.type)} d
        join project p on p.workspace_id = d.workspace_id and p.id = d.project_id
        join ${whole}
      where d.workspace_id = ${workspaceId} and d.owner_id = ${personId} and d.state = 'open'
        and d.deleted_at is null and b.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
    words: (_, found) => found.map(one => ({ title: one.title, ask })),
    path: ({ id }) => `/${entity.path}/${id}`,
  })
}

const OF_TENDER = sql`tender b on b.workspace_id = d.workspace_id and b.id = d.tender_id
  and b.state in ('noticed', 'preparing')`
const ASKED_TENDER = sql`tender b on b.workspace_id = d.workspace_id and b.id = d.tender_id
  and b.state in ('noticed', 'preparing', 'submitted', 'opened')`
const OF_APPLICATION = sql`funding_application b on b.workspace_id = d.workspace_id and b.id = d.application_id
  and b.state = 'preparing'`

export const documentInbox = lineInbox(tenderDocument, {
  name: 'tender_documents',
  label: { zh: '我的投标文件', en: 'My bid documents' },
  ask: { zh: '备齐投标文件', en: 'Make the document ready' },
  ...{ title: 'item', dueOn: 'due_on', whole: OF_TENDER },
})

export const clarificationInbox = lineInbox(tenderClarification, {
  name: 'tender_clarifications',
  label: { zh: '待答复的澄清', en: 'Unanswered questions' },
  ask: { zh: '追问澄清答复', en: 'Get the question answered' },
  ...{ title: 'question', dueOn: 'answer_due_on', whole: ASKED_TENDER },
})

export const materialInbox = lineInbox(fundingMaterial, {
  name: 'funding_materials',
  label: { zh: '我的申报材料', en: 'My application papers' },
  ask: { zh: '备齐申报材料', en: 'Make the paper ready' },
  ...{ title: 'item', dueOn: 'due_on', whole: OF_APPLICATION },
})
