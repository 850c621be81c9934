import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import { salesActivity } from '../../entities/sales-activity.ts'
import { SellingCommands } from './selling-commands.tsx'
import { sellingTexts } from './selling-texts.ts'
import { type SalesActivity, useActivityForms } from './use-selling.ts'

interface ActivityMenuProps {
  activity: SalesActivity
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

const SETTLE = { nextOutcome: { ...salesActivity.fields.nextOutcome, required: true } } as const

/** The next step that an activity led to is taken; besides there is nothing to command. */
export function ActivityMenu({ activity, rest }: ActivityMenuProps) {
  const t = useTexts(sellingTexts)
  const [asking, ask] = useState(false)
  const { settle } = useActivityForms()
  const isOpen = activity.nextStep !== null && activity.nextDoneOn === null
  const commands = isOpen ? [{ key: 'settle', label: t('settle'), onClick: () => ask(true) }] : []
  return (
    <>
      <SellingCommands {...{ record: activity, name: activity.subject, commands, next: 'settle', rest }} />
      {asking && (
        <ChangeForm
          open
          record={activity}
          title={`${t('settle')} · ${activity.nextStep}`}
          help={t('settleHelp')}
          action={t('settle')}
          fields={SETTLE}
          onSubmit={(values, known) => settle({ ...known, ...values })}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
