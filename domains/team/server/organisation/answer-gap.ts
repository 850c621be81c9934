import { and, eq, isNull, ne } from 'drizzle-orm'
import { nameOfPerson } from '#domains/people/reads.ts'
import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { personSkill, post, skillGapAnswer, teamContract, teamRefusals } from '../../contract.ts'
import { isGap, type SkillLine, skillLines } from '../../rules/organisation/skill-gaps.ts'
import { skillKey } from '../../rules/organisation/skill-key.ts'
import { requireDue } from './require-due.ts'
import type { Post } from './require-post.ts'

type Skill = RecordOf<typeof personSkill>
type Answer = RecordOf<typeof skillGapAnswer>
type Line = SkillLine<Skill, Answer>

/** Says what is done where the holder of a post does not reach what it asks for: once for each gap, unless dropped. */
export const answerGap = command(teamContract.answerGap, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { postId, skill, ownerId, ...given }) => {
    // The post is locked: two at once could each find the gap unanswered.
    const record = await openRecord(ctx, post, { id: postId })
    const { projectId, holderId: personId } = record
    requireCreate(ctx, skillGapAnswer, projectId)
    if (!personId) throw refusal(teamRefusals, 'skill_gap.no_holder', { post: record.title }, { field: 'postId' })
    const line = await lineOf(ctx, record, personId, skill)
    await requireOpenGap(ctx, { line, personId, title: record.title })
    requireDue(ctx, given)
    const values = { ...given, ...(await openPlace(ctx, projectId)), postId, personId, skill: line.skill, ownerId }
    await requireReadableBy(
      ctx,
      skillGapAnswer,
      { id: '', ownerId, projectId },
      { field: 'ownerId', personId: ownerId },
    )
    return insertRecord(ctx, skillGapAnswer, values, { action: 'answered' })
  },
})

async function lineOf(ctx: Context, record: Post, personId: string, skill: string): Promise<Line> {
  const key = skillKey(skill)
  const found = skillLines(record, await recordsOf(ctx, record, personId)).find(one => skillKey(one.skill) === key)
  if (found) return found
  throw refusal(teamRefusals, 'skill_gap.not_required', { post: record.title, skill }, { field: 'skill' })
}

async function recordsOf(ctx: Context, { id, projectId }: Post, personId: string) {
  const { workspaceId } = ctx.actor
  const [known, given] = [tableOf(personSkill), tableOf(skillGapAnswer)]
  const ofPerson = and(eq(known.projectId, projectId), eq(known.personId, personId), isNull(known.deletedAt))
  const ofPost = and(eq(given.postId, id), ne(given.state, 'dropped'), isNull(given.deletedAt))
  const skills = await ctx.tx
    .select()
    .from(known)
    .where(and(eq(known.workspaceId, workspaceId), ofPerson))
  const answers = await ctx.tx
    .select()
    .from(given)
    .where(and(eq(given.workspaceId, workspaceId), ofPost))
  return { skills: skills as Skill[], answers: answers as Answer[] }
}

interface Asked {
  readonly line: Line
  readonly personId: string
  readonly title: string
}

/** Refuses to answer what is no gap, or is answered already. */
async function requireOpenGap(ctx: Context, { line, personId, title }: Asked): Promise<void> {
  if (isGap(line.standing) && !line.answer) return
  const words = { person: await nameOfPerson(ctx, personId), post: title, skill: line.skill }
  if (line.answer) {
    const answer = skillGapAnswer.fields.answer.options[line.answer.answer][ctx.locale]
    throw refusal(teamRefusals, 'skill_gap.answered', { ...words, answer }, { field: 'skill' })
  }
  const levels = { present: line.present?.level, level: line.required }
  throw refusal(teamRefusals, 'skill_gap.none', { ...words, ...levels }, { field: 'skill' })
}
