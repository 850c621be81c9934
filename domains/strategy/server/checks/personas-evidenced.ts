import type { Missing } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { segmentScoring } from '../scoring.ts'
import { fullyScoredSql } from './scoring-facts.ts'

interface Row {
  readonly text: string
  /** Does a living insight stand behind it? */
  readonly tied: boolean
}
interface PersonaFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly segmentId: string
  readonly traits: readonly Row[]
  readonly needs: readonly Row[]
}
interface TargetFacts {
  readonly id: string
  readonly version: number
  readonly name: string
}
export interface PersonasFacts {
  /** The segments that were chosen as target markets and are scored on every criterion still. */
  readonly targets: readonly TargetFacts[]
  readonly personas: readonly PersonaFacts[]
}

/** Does every target segment have a persona, and does an insight stand behind each trait and need? */
export const personasEvidencedCheck = defineCheck<Record<string, never>, PersonasFacts>({
  name: 'strategy.personas_evidenced',
  label: {
    zh: '每个目标市场都有用户画像，特点和需求都有洞察支持',
    en: 'Every target segment has a persona whose traits and needs rest on insights',
  },
  notes: {
    no_target: { zh: '还没有选定评完分的目标市场', en: 'No fully scored segment is chosen as target yet' },
    no_persona: { zh: '还没有用户画像', en: 'It has no persona yet' },
    traits: { zh: '没有写特点', en: 'It has no traits' },
    needs: { zh: '没有写需求', en: 'It has no needs' },
    untied: { zh: '“{text}”没有关联洞察', en: '“{text}” rests on no insight' },
  },
  params: z.strictObject({}),
  reads: ['segment', 'persona', 'insight'],
  facts: personasFacts,
  judge: ({ targets, personas }) => {
    const missing = targets.flatMap(target => gapsOfTarget(target, personas))
    const open = new Set(missing.map(one => one.of))
    const none = targets.length === 0
    return {
      passed: !none && missing.length === 0,
      have: targets.filter(one => !open.has(one.id)).length,
      need: Math.max(targets.length, 1),
      ...(none && { note: { code: 'no_target', params: {} } }),
      missing: missing.slice(0, 20).map(({ of: _, ...one }) => one),
      missingCount: none ? 1 : missing.length,
      where: { path: none ? 'strategy/segments' : 'strategy/personas' },
      seen: [...targets, ...personas].map(({ id, version }) => ({ id, version })),
    }
  },
})

type Gap = Missing & { readonly of: string }

function gapsOfTarget(target: TargetFacts, personas: readonly PersonaFacts[]): Gap[] {
  const own = personas.filter(one => one.segmentId === target.id)
  const of = target.id
  if (own.length === 0) return [{ of, label: target.name, why: { code: 'no_persona', params: {} } }]
  return own.flatMap(gapsOfPersona).map(gap => ({ of, ...gap }))
}

function gapsOfPersona(one: PersonaFacts): Missing[] {
  return (['traits', 'needs'] as const).flatMap((field): Missing[] => {
    const about = { recordId: one.id, label: one.name, field }
    if (one[field].length === 0) return [{ ...about, why: { code: field, params: {} } }]
    const untied = one[field].filter(row => !row.tied)
    return untied.map(({ text }) => ({ ...about, why: { code: 'untied', params: { text } } }))
  })
}

function personasFacts(place: GatePlace): SQL {
  const here = (table: string) => sql`${sql.identifier(table)}.workspace_id = ${place.workspaceId}
    and ${sql.identifier(table)}.project_id = ${place.projectId}
    and ${sql.identifier(table)}.iteration = ${place.iteration} and ${sql.identifier(table)}.deleted_at is null`
  const rows = (column: 'traits' | 'needs') => sql`(
    select coalesce(json_agg(json_build_object('text', row ->> 'text', 'tied', i.id is not null)), '[]')
    from jsonb_array_elements(coalesce(p.${sql.identifier(column)}, '[]')) row
    left join insight i on i.workspace_id = p.workspace_id and i.id = row ->> 'insightId'
      and i.project_id = p.project_id and i.deleted_at is null)`
  return sql`(select json_build_object(
    'targets', (
      select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'name', s.name) order by s.id), '[]')
      from segment s where ${here('s')} and s.chosen_at is not null
        and ${fullyScoredSql(segmentScoring, 's')}),
    'personas', (
      select coalesce(json_agg(json_build_object('id', p.id, 'version', p.version, 'name', p.name,
        'segmentId', p.segment_id, 'traits', ${rows('traits')}, 'needs', ${rows('needs')}) order by p.id), '[]')
      from persona p where ${here('p')})))`
}
