import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useThing } from '#apps/web/i18n/use-thing.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { resourceNeed } from '../../entities/resource-need.ts'
import { resourceTexts } from './resource-texts.ts'
import { type Kind, useNeedForms } from './use-needs.ts'

interface DeclareNoneProps {
  projectId: string
  kind: Kind
  onClose: () => void
}

/** Asks once, and for the reason, before somebody says in their name that none of a kind is needed. */
export function DeclareNone({ projectId, kind, onClose }: DeclareNoneProps) {
  const t = useTexts(resourceTexts)
  const thing = useThing()
  const forms = useNeedForms()
  const name = thing(resourceNeed.fields.kind.options[kind])
  return (
    <ConfirmReason
      open
      title={t('declareTitle', { kind: name })}
      help={t('declareHelp', { kind: name })}
      action={t('declare')}
      onConfirm={reason => forms.declare({ projectId, kind, reason })}
      onClose={onClose}
    />
  )
}
