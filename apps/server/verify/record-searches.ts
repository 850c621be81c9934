import type { Declaration } from '#kernel/entity/entity.ts'
import type { Search } from './faults-of.ts'

/** A record is whole when its row, its row for search and references, and its history say the same. */
export function recordSearches(entities: readonly Declaration[]): Search[] {
  return entities.flatMap(({ type }) => [withoutRecordRow(type), withoutRow(type), otherThanHistory(type)])
}

function withoutRecordRow(type: string): Search {
  return {
    check: 'record.row',
    what: {
      zh: '记录没有与之一致的索引行（类型、负责人或是否删除）。',
      en: 'Its row for search and references is missing or differs (type, owner, or whether it is deleted).',
    },
    sql: `select e.workspace_id, e.id as at from "${type}" e
      left join record r on r.workspace_id = e.workspace_id and r.id = e.id and r.type = '${type}'
        and r.owner_id is not distinct from e.owner_id and (r.deleted_at is null) = (e.deleted_at is null)
      where r.id is null`,
  }
}

function withoutRow(type: string): Search {
  return {
    check: 'record.lost',
    what: { zh: '索引行还在，记录本身没有了。', en: 'Its row for search is there, the record itself is gone.' },
    sql: `select r.workspace_id, r.id as at from record r
      left join "${type}" e on e.workspace_id = r.workspace_id and e.id = r.id
      where r.type = '${type}' and e.id is null`,
  }
}

function otherThanHistory(type: string): Search {
  return {
    check: 'record.history',
    what: {
      zh: '记录的版本与历史中最后的版本不同。',
      en: 'Its version is not the last one that its history tells of.',
    },
    sql: `select e.workspace_id, e.id as at from "${type}" e
      left join (select workspace_id, record_id, max(version) as version from audit where record_type = '${type}'
        group by 1, 2) a on a.workspace_id = e.workspace_id and a.record_id = e.id
      where a.version is distinct from e.version`,
  }
}
