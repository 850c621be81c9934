import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { demoTexts } from '../i18n/texts/demo.ts'
import { useTexts } from '../i18n/use-texts.ts'
import type { DemoCompany as Demo } from '../rpc/account-client.ts'
import { problemOf } from '../rpc/problem.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Section } from '../ui/section.tsx'
import styles from './demo.module.css'
import { useDemo } from './use-demo.ts'

/** Offered where nothing has begun yet: the company is loaded with one click, and the next leads into a project of it. */
export function DemoOffer() {
  const t = useTexts(demoTexts)
  const demo = useDemo()
  const { data } = demo.found
  if (!data) return null
  return (
    <Section title={t('title')} padded>
      <DemoState demo={demo} now={data} />
    </Section>
  )
}

/** In the settings: the same, and how it goes again. */
export function DemoSettings() {
  const t = useTexts(demoTexts)
  const demo = useDemo()
  const { data, error, refetch } = demo.found
  return (
    <Section title={t('title')} padded>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <DemoState demo={demo} now={data} mayRemove />}
    </Section>
  )
}

interface DemoStateProps {
  demo: ReturnType<typeof useDemo>
  now: Demo
  mayRemove?: boolean
}

function DemoState({ demo, now, mayRemove = false }: DemoStateProps) {
  const t = useTexts(demoTexts)
  const { load, remove } = demo
  const failed = load.error ?? remove.error
  const removal = mayRemove && <Removal demo={demo} />
  return (
    <div className={styles.demo}>
      <State demo={demo} now={now} removal={removal} />
      {failed && <p role="alert">{problemOf(failed).message}</p>}
      {remove.isSuccess && now.state === 'none' && <p role="status">{t('removed')}</p>}
    </div>
  )
}

function State({ demo: { load }, now, removal }: { demo: DemoStateProps['demo']; now: Demo; removal: ReactNode }) {
  const t = useTexts(demoTexts)
  if (now.state === 'loading') return <Progress now={now} />
  if (now.state === 'ready')
    return (
      <>
        <p>{t('ready')}</p>
        <p className={styles.row}>
          {now.projectId && (
            <Button type="primary" href={`/w/${now.slug}/projects/${now.projectId}`}>
              {t('openProject')}
            </Button>
          )}
          <Button href={`/w/${now.slug}/`}>{t('openCompany')}</Button>
          {removal}
        </p>
      </>
    )
  return (
    <>
      <p>{now.state === 'interrupted' ? t('interrupted') : t('offer')}</p>
      <p className={styles.soft}>{t('apart')}</p>
      <p className={styles.row}>
        <Button type="primary" loading={load.isPending} onClick={() => load.mutate()}>
          {now.state === 'interrupted' ? t('loadAgain') : t('load')}
        </Button>
        {now.state === 'interrupted' && removal}
      </p>
    </>
  )
}

function Progress({ now: { done, total, day } }: { now: Demo }) {
  const t = useTexts(demoTexts)
  return (
    <div role="status">
      <p>{t('loading')}</p>
      <progress className={styles.progress} aria-label={t('loading')} value={done} max={Math.max(1, total)} />
      <p className={styles.soft}>{day ? t('lived', { day, done, total }) : t('starting')}</p>
    </div>
  )
}

/** Asks once; from inside the company itself there is nothing to come back to. */
function Removal({ demo: { remove, found } }: { demo: DemoStateProps['demo'] }) {
  const t = useTexts(demoTexts)
  const { slug } = useWorkspace()
  const [asking, setAsking] = useState(false)
  const removeIt = () => {
    const inside = found.data?.slug === slug
    remove.mutate(undefined, {
      onSuccess: () => (inside ? window.location.assign('/') : setAsking(false)),
      onError: () => setAsking(false),
    })
  }
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        open={asking}
        title={t('remove')}
        okText={t('remove')}
        okButtonProps={{ danger: true, loading: remove.isPending }}
        onOk={removeIt}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeAsk')}</p>
      </Dialog>
    </>
  )
}
