import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import styles from './service.module.css'
import { serviceTexts } from './service-texts.ts'
import { type ServiceNone, useBarred, useServiceForms } from './use-service.ts'

interface NoneLineProps {
  projectId: string
  about: ServiceNone['about']
  none: ServiceNone | null
}

/** Says below an empty list that there is none, and why; what was said can be taken back. */
export function NoneLine({ projectId, about, none }: NoneLineProps) {
  const t = useTexts(serviceTexts)
  const forms = useServiceForms()
  const barred = useBarred(projectId)
  const [open, setOpen] = useState(false)
  const verb = none ? t('revoke') : t(about === 'tickets' ? 'noneTickets' : 'noneImprovements')
  if (!none && barred) return null
  return (
    <div className={styles.none}>
      {none && <p>{t('saidNone', { reason: none.reason })}</p>}
      {!barred && (
        <Button type="link" onClick={() => setOpen(true)}>
          {verb}
        </Button>
      )}
      <ConfirmReason
        open={open}
        title={verb}
        action={verb}
        help={none ? undefined : t('noneHelp')}
        onConfirm={reason =>
          none ? forms.revokeNone({ ...knownOf(none), reason }) : forms.stateNone({ projectId, about, reason })
        }
        onClose={() => setOpen(false)}
      />
    </div>
  )
}
