import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { post } from '../../entities/post.ts'
import { TeamHead } from '../team-head.tsx'
import { POST_FIELDS } from './asked-fields.ts'
import { MemberSkills } from './member-skills.tsx'
import styles from './organisation.module.css'
import { organisationTexts } from './organisation-texts.ts'
import { SkillMatrix } from './skill-matrix.tsx'
import { usePosts, useSkillRecords, useUnits } from './use-organisation.ts'

/** What the posts of a project ask for, who holds them, and where somebody does not reach it. */
export function PostsPage() {
  const t = useTexts(organisationTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [creating, create] = useState(false)
  const { barred } = useWriteIn(id, 'team')
  const units = useUnits(id)
  const posts = usePosts(id)
  const known = useSkillRecords(id)
  const failed = posts.error ?? known.error ?? units.error
  const ready = posts.isSuccess && units.isSuccess && !known.isPending && !failed
  const lacksUnits = units.data?.items.length === 0
  const add = (
    <ActionButton type="primary" reason={barred ?? (lacksUnits && t('unitFirst'))} onClick={() => create(true)}>
      {t('addPost')}
    </ActionButton>
  )
  return (
    <>
      <TeamHead projectId={id} here="posts" main={add} />
      {!ready && !failed && <Loading lines={8} />}
      {failed && (
        <ErrorState error={failed} onRetry={() => Promise.all([posts.refetch(), units.refetch(), known.refetch()])} />
      )}
      {ready && (
        <div className={styles.parts}>
          {posts.data.items.length === 0 && (
            <EmptyState
              of="post"
              title={t('noPosts')}
              help={t('noPostsHelp')}
              action={lacksUnits ? <To href={`/projects/${id}/org-units`}>{t('toUnits')}</To> : add}
            />
          )}
          {posts.data.next && <p role="note">{t('firstOnly', { count: posts.data.items.length })}</p>}
          {posts.data.items.length > 0 && (
            <SkillMatrix posts={posts.data.items} units={units.data.items} records={known.records} />
          )}
          <MemberSkills projectId={id} skills={known.records.skills} />
        </div>
      )}
      <RecordForm entity={post} open={creating} projectId={id} fields={POST_FIELDS} onClose={() => create(false)} />
    </>
  )
}
