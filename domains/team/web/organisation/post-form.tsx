import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay } from '#apps/web/ui/usual-fields.ts'
import { post as entity } from '../../entities/post.ts'
import { organisationTexts } from './organisation-texts.ts'
import { type Post, usePostForms } from './use-organisation.ts'

export type PostVerb = 'fill' | 'plan' | 'vacate'

interface PostFormProps {
  post: Post
  verb: PostVerb
  onClose: () => void
}

const { holderId, filledOn, choiceReason, dueOn, fillHow } = entity.fields
const FILL = {
  personId: { ...holderId, required: true as const },
  on: neededDay(filledOn),
  reason: { ...choiceReason, required: true as const },
}
const PLAN = { dueOn: neededDay(dueOn), fillHow: { ...fillHow, required: true as const } }

/** Asks for what a post's command needs. */
export function PostForm({ post, verb, onClose }: PostFormProps) {
  const t = useTexts(organisationTexts)
  const today = useToday()
  const forms = usePostForms()
  const head = { open: true, record: post, title: `${t(verb)} · ${post.title}`, action: t(verb), onClose }
  switch (verb) {
    case 'fill':
      return (
        <ChangeForm
          {...head}
          help={t('fillHelp')}
          fields={FILL}
          initial={{ on: today }}
          onSubmit={(values, known) => forms.fill({ ...known, ...values })}
        />
      )
    case 'plan':
      return (
        <ChangeForm
          {...head}
          help={t('planHelp')}
          fields={PLAN}
          onSubmit={(values, known) => forms.plan({ ...known, ...values })}
        />
      )
    case 'vacate':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t('vacateHelp')}
          onConfirm={(reason, known) => forms.vacate({ ...known, reason })}
        />
      )
  }
}
