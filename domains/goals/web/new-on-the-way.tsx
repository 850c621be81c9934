import { Button } from 'antd'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { aim } from '../entities/aim.ts'
import { MetricForm } from './metric-form.tsx'
import { metricsTexts } from './metrics-texts.ts'

/** A metric that is not there yet is defined on the way. */
export function NewMetric({ onMade }: { onMade: (id: string) => void }) {
  const t = useTexts(metricsTexts)
  const { write } = useRight('goals')
  const [open, setOpen] = useState(false)
  return (
    <OnTheWay>
      <Button disabled={!write} onClick={() => setOpen(true)}>
        {t('newMetric')}
      </Button>
      <MetricForm open={open} onDone={made => onMade(made.id)} onClose={() => setOpen(false)} />
    </OnTheWay>
  )
}

/** So is an aim of the company. */
export function NewAim({ onMade }: { onMade: (id: string) => void }) {
  const t = useTexts(metricsTexts)
  const { write } = useRight('goals')
  const [open, setOpen] = useState(false)
  return (
    <OnTheWay>
      <Button disabled={!write} onClick={() => setOpen(true)}>
        {t('newAim')}
      </Button>
      <RecordForm entity={aim} open={open} onSaved={made => onMade(made.id)} onClose={() => setOpen(false)} />
    </OnTheWay>
  )
}

/** React hands events of a form in a drawer on to the form that opened it; saving the one must not save the other. */
function OnTheWay({ children }: { children: ReactNode }) {
  const stop = (event: SyntheticEvent) => event.stopPropagation()
  return <div onSubmit={stop}>{children}</div>
}
