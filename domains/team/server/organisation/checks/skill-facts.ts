import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { personSkill, skillGapAnswer } from '../../../contract.ts'
import { type PostFacts, postFacts } from './post-facts.ts'

type Versioned = 'id' | 'version'

export interface SkillFacts {
  readonly posts: readonly PostFacts[]
  readonly skills: readonly Pick<RecordOf<typeof personSkill>, Versioned | 'personId' | 'skill' | 'level'>[]
  readonly answers: readonly Pick<
    RecordOf<typeof skillGapAnswer>,
    Versioned | 'postId' | 'personId' | 'skill' | 'state'
  >[]
}

/** What the posts of a project ask for, what its people can, and what is done about the difference. */
export function skillFacts(place: GatePlace): SQL {
  return sql`(select json_build_object('posts', ${postFacts(place)}, 'skills', ${skills(place)},
    'answers', ${answers(place)}))`
}

function skills({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'personId', s.person_id,
      'skill', s.skill, 'level', s.level) order by s.id), '[]')
    from person_skill s
    where s.workspace_id = ${workspaceId} and s.project_id = ${projectId} and s.iteration <= ${iteration}
      and s.deleted_at is null)`
}

function answers({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'postId', a.post_id,
      'personId', a.person_id, 'skill', a.skill, 'state', a.state) order by a.id), '[]')
    from skill_gap_answer a
    where a.workspace_id = ${workspaceId} and a.project_id = ${projectId} and a.iteration <= ${iteration}
      and a.deleted_at is null)`
}
