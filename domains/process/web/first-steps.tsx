import { CheckCircleFilled } from '@ant-design/icons'
import { useSearch } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useGuide } from '#apps/web/rpc/use-guide.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To, useGo } from '#apps/web/ui/to.tsx'
import { type Step, useFirstSteps } from './use-first-steps.ts'
import styles from './workbench.module.css'
import { workbenchTexts } from './workbench-texts.ts'

/**
 * What to begin with, and what of it is done: until all of it is, or the person puts it away; and again whenever they
 * ask for it (`?steps=1`, in the person's menu).
 */
export function FirstSteps() {
  const t = useTexts(workbenchTexts)
  const guide = useGuide()
  const asked = (useSearch({ strict: false }) as { steps?: unknown }).steps !== undefined
  const wanted = asked || !guide.stepsAway
  const { steps, found } = useFirstSteps(wanted)
  const done = steps?.filter(step => step.taken).length ?? 0
  const all = steps !== undefined && done === steps.length
  if (!wanted || (all && !asked)) return null
  return (
    <Section
      title={t('firstSteps')}
      aside={<Aside done={done} total={steps?.length ?? 0} onAway={() => void guide.putAway('steps')} />}
      padded
    >
      {found.isPending && <Loading lines={4} />}
      {found.error && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {all && <p className={styles.soft}>{t('allTaken')}</p>}
      <ol className={styles.steps}>
        {steps?.map(step => (
          <FirstStep key={step.key} step={step} />
        ))}
      </ol>
    </Section>
  )
}

function FirstStep({ step: { key, href, taken } }: { step: Step }) {
  const t = useTexts(workbenchTexts)
  return (
    <li className={taken ? styles.stepTaken : undefined}>
      <span className={styles.stepSign} aria-hidden="true">
        {taken && <CheckCircleFilled />}
      </span>
      <span className={styles.stepWords}>
        <span className="visually-hidden">{t(taken ? 'stepDone' : 'stepOpen')}: </span>
        <To href={href}>{t(key)}</To>
        {!taken && <span className={styles.soft}>{t(`${key}Help`)}</span>}
      </span>
    </li>
  )
}

function Aside({ done, total, onAway }: { done: number; total: number; onAway: () => void }) {
  const t = useTexts(workbenchTexts)
  const { message } = App.useApp()
  const go = useGo()
  const putAway = () => {
    onAway()
    go('/')
    void message.info(t('wherePut'))
  }
  return (
    <span className={styles.stepsAside}>
      {total > 0 && t('stepsTaken', { done, total })}
      <Button size="small" onClick={putAway}>
        {t('putAway')}
      </Button>
    </span>
  )
}
