import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import styles from './delivery.module.css'
import { deliveryTexts } from './delivery-texts.ts'
import type { AcceptanceItem } from './use-delivery.ts'

/** What was found, and with one tap whether it is good enough. */
export function ResultEntry({ item, onDone }: { item: AcceptanceItem; onDone: () => void }) {
  const t = useTexts(deliveryTexts)
  const { client } = useWorkspace()
  const id = useId()
  const attempt = useCommand(client.delivery.tryAcceptance, { onDone })
  const [found, setFound] = useState('')
  const [evidence, setEvidence] = useState('')
  const [lacks, setLacks] = useState(false)
  const send = (passed: boolean) => {
    const said = found.trim()
    setLacks(said === '')
    if (said === '') return
    const given = { ...knownOf(item), passed, found: said, ...(evidence.trim() && { evidence: evidence.trim() }) }
    attempt.mutate(given)
  }
  return (
    <div className={styles.entry}>
      <label htmlFor={`${id}-found`}>{t('foundLabel')}</label>
      <Input
        id={`${id}-found`}
        value={found}
        maxLength={500}
        placeholder={t('foundHint')}
        status={lacks ? 'error' : undefined}
        aria-invalid={lacks}
        aria-describedby={lacks ? `${id}-lacks` : undefined}
        onChange={event => setFound(event.target.value)}
      />
      {lacks && (
        <p id={`${id}-lacks`} role="alert" className={styles.lacks}>
          {t('foundNeeded')}
        </p>
      )}
      <label htmlFor={`${id}-evidence`}>{t('evidenceLabel')}</label>
      <Input
        id={`${id}-evidence`}
        value={evidence}
        maxLength={2_000}
        placeholder={t('evidenceHint')}
        onChange={event => setEvidence(event.target.value)}
      />
      <div className={styles.verdicts}>
        <Button type="primary" loading={attempt.isPending} onClick={() => send(true)}>
          {t('pass')}
        </Button>
        <Button danger disabled={attempt.isPending} onClick={() => send(false)}>
          {t('fail')}
        </Button>
      </div>
    </div>
  )
}
