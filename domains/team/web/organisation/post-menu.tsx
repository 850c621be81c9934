import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { post as entity } from '../../entities/post.ts'
import { POST_FIELDS } from './asked-fields.ts'
import { organisationTexts } from './organisation-texts.ts'
import { PostForm, type PostVerb } from './post-form.tsx'
import type { Post } from './use-organisation.ts'

const ITEMS: Record<Post['state'], readonly PostVerb[]> = { vacant: ['fill', 'plan'], filled: ['vacate'] }

interface PostMenuProps {
  post: Post
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a post, in the matrix or on its page. */
export function PostMenu({ post, rest }: PostMenuProps) {
  const t = useTexts(organisationTexts)
  const [verb, setVerb] = useState<PostVerb | 'edit' | null>(null)
  const { barred } = useWriteIn(post.projectId, 'team', post.ownerId)
  const keys = rest ? ITEMS[post.state] : [...ITEMS[post.state], 'edit' as const]
  const own = keys.map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined, name: post.title }
  const close = () => setVerb(null)
  return (
    <>
      <RecordCommands {...shown} next={post.state === 'vacant' ? 'fill' : undefined} />
      {verb && verb !== 'edit' && <PostForm post={post} verb={verb} onClose={close} />}
      {verb === 'edit' && (
        <RecordForm
          open
          entity={entity}
          record={post}
          projectId={post.projectId}
          fields={POST_FIELDS}
          onClose={close}
        />
      )}
    </>
  )
}
