import type { Context } from '#kernel/command/context.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { requireReadIn } from '#kernel/query/read.ts'
import type { KindOfDocument } from '../../writing/document-kind.ts'

/** A document tells everything: only who may read all that it is written from writes it, and reads it. */
export function requireTelling(ctx: Context, { tells }: KindOfDocument, projectId: string): void {
  for (const entity of tells) requireReadIn(ctx, entity, projectId)
}

/** Why this reader may not; null where they may. */
export function whyNotTold({ actor, locale }: Context, { tells }: KindOfDocument, projectId: string): string | null {
  const place = { id: '', ownerId: null, projectId }
  const shut = tells.find(entity => !covers(scopeOf(actor, entity, 'read'), entity, place))
  if (!shut) return null
  const { [locale]: name } = shut.label
  return locale === 'zh' ? `其中写到“${name}”，你没有查看的权限。` : `It tells of “${name}”, which you may not read.`
}
