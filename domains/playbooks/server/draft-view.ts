import { checkPlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { frozenPlaybooks, playbookRegistry } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { ownPlaybook, type PlaybookDraft } from '../contract.ts'
import { draftFrom, draftOf, type OwnPlaybook } from './draft-of.ts'
import { problemViews } from './in-words.ts'
import { saysTheSame } from './says-the-same.ts'

/** An own playbook with its draft, what is wrong with it, and whether it says more than what is published. */
export async function draftView(ctx: Context, record: OwnPlaybook): Promise<PlaybookDraft> {
  const definition = draftOf(record)
  const { draft, problems } = draftFrom(record, definition)
  const published = await publishedOf(ctx, record)
  const { id, version, key, name, nameEn, origin, state, publishedNumber, retiredBecause, updatedAt, updatedBy } =
    record
  return {
    ...{ id, version, key, name, nameEn, origin, state, publishedNumber, retiredBecause, updatedAt, updatedBy },
    mayWrite: covers(scopeOf(ctx.actor, ownPlaybook, 'write'), ownPlaybook, record),
    changed: !published || !saysTheSame(published, definition),
    definition: draft ?? definition,
    problems: problemViews(ctx, problems, draft),
    gaps: problemViews(ctx, gapsOf(published), published),
  }
}

/** The frozen playbook that new projects start on; null where nothing is published. */
export async function publishedOf(ctx: Context, { publishedVersionId }: OwnPlaybook): Promise<Playbook | null> {
  if (publishedVersionId === null) return null
  return (await frozenPlaybooks(ctx, [publishedVersionId])).get(publishedVersionId) ?? null
}

function gapsOf(published: Playbook | null) {
  const answer = published && checkPlaybook(published, playbookRegistry())
  return !answer || answer.ok ? [] : answer.problems
}
