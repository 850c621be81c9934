import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { usePersonName } from '#apps/web/ui/use-people.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import type { Line } from './matrix-view.ts'
import { organisationTexts } from './organisation-texts.ts'
import { type Post, useGapForms } from './use-organisation.ts'

interface GapFormProps extends Pick<Line, 'skill' | 'required' | 'present'> {
  post: Post
  onClose: () => void
}

const { answer, measure, dueOn } = skillGapAnswer.fields
const FIELDS = { answer, measure, ownerId: OWNER, dueOn }

/** Asks what is done about one gap. */
export function GapForm({ post, skill, required, present, onClose }: GapFormProps) {
  const t = useTexts(organisationTexts)
  const person = usePersonName(post.holderId) ?? ''
  const forms = useGapForms()
  const now = present ? t('presentLevel', { level: present.level }) : t('presentNone')
  return (
    <CommandForm
      open
      title={t('answerTitle', { person, skill })}
      help={t('answerHelp', { post: post.title, required, present: now })}
      fields={FIELDS}
      initial={{ answer: 'training', ownerId: post.holderId }}
      onSubmit={values => forms.answer({ postId: post.id, skill, ...values })}
      onClose={onClose}
    />
  )
}
