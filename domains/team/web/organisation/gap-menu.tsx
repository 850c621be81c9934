import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { skillGapAnswer } from '../../entities/skill-gap-answer.ts'
import { organisationTexts } from './organisation-texts.ts'
import { type SkillGapAnswer, useGapForms } from './use-organisation.ts'

type Verb = 'finish' | 'assign' | 'drop'

const ITEMS: Record<SkillGapAnswer['state'], readonly Verb[]> = {
  open: ['finish', 'assign', 'drop'],
  done: ['drop'],
  dropped: [],
}
const FINISH = { result: { ...skillGapAnswer.fields.result, required: true as const } }

interface GapMenuProps {
  answer: SkillGapAnswer
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of an answer to a gap, in the matrix or on its page. */
export function GapMenu({ answer, rest }: GapMenuProps) {
  const t = useTexts(organisationTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const forms = useGapForms()
  const { barred } = useWriteIn(answer.projectId, 'team', answer.ownerId)
  const own = ITEMS[answer.state].map(key => ({
    key,
    label: t(key),
    danger: key === 'drop',
    onClick: () => setVerb(key),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined, name: answer.skill }
  const head = { open: true, record: answer, onClose: () => setVerb(null) }
  const said = verb && { title: `${t(verb)} · ${answer.skill}`, action: t(verb) }
  return (
    <>
      <RecordCommands {...shown} next={answer.state === 'open' ? 'finish' : undefined} />
      {verb === 'finish' && said && (
        <ChangeForm
          {...head}
          {...said}
          help={t('finishHelp')}
          fields={FINISH}
          onSubmit={(values, known) => forms.finish({ ...known, ...values })}
        />
      )}
      {verb === 'assign' && said && (
        <ChangeForm
          {...head}
          {...said}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => forms.assign({ ...known, ...values })}
        />
      )}
      {verb === 'drop' && said && (
        <ConfirmChange
          {...head}
          {...said}
          entity={skillGapAnswer}
          help={t('dropHelp')}
          danger
          onConfirm={(reason, known) => forms.drop({ ...known, reason })}
        />
      )}
    </>
  )
}
