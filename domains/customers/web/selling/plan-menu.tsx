import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { AddTarget } from './add-target.tsx'
import { SellingCommands } from './selling-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import { type DevelopmentPlan, useDevelopmentForms } from './use-selling.ts'

interface PlanMenuProps {
  plan: DevelopmentPlan
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a development plan: firms are added to it, and somebody answers for it. */
export function PlanMenu({ plan, rest }: PlanMenuProps) {
  const t = useTexts(sellingTexts)
  const [verb, setVerb] = useState<'addTarget' | 'assign' | null>(null)
  const { assignPlan } = useDevelopmentForms()
  const commands = (['addTarget', 'assign'] as const).map(item => ({
    ...{ key: item, label: t(item) },
    onClick: () => setVerb(item),
  }))
  const close = () => setVerb(null)
  return (
    <>
      <SellingCommands {...{ record: plan, name: plan.targetGroup, commands, next: 'addTarget', rest }} />
      <AddTarget plan={plan} open={verb === 'addTarget'} onClose={close} />
      {verb === 'assign' && (
        <ChangeForm
          open
          record={plan}
          title={`${t('assign')} · ${plan.targetGroup}`}
          action={t('assign')}
          fields={{ ownerId: OWNER }}
          onSubmit={(values, known) => assignPlan({ ...known, ...values })}
          onClose={close}
        />
      )}
    </>
  )
}
