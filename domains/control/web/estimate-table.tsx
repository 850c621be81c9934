import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { REASON } from '#apps/web/ui/usual-fields.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Figures } from '../contract.ts'
import { baseline as entity } from '../entities/baseline.ts'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'
import { useControlForms } from './use-control.ts'

interface EstimateTableProps {
  figures: Figures
  baseline: RecordOf<typeof entity>
  isNewest: boolean
}

/** What the whole will cost, by four assumptions; one of them is somebody's own estimate. */
export function EstimateTable({ figures, baseline, isNewest }: EstimateTableProps) {
  const t = useTexts(controlTexts)
  return (
    <Section title={t('estimates')} aside={isNewest && <Estimate baseline={baseline} />}>
      <Scrolled className={styles.scroll} label={t('estimates')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method')}</th>
              {(['eac', 'etc', 'vac', 'tcpi'] as const).map(name => (
                <th key={name} scope="col" className={styles.number}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.estimates.map(one => (
              <EstimateRow key={one.method} estimate={one} />
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  )
}

function EstimateRow({ estimate: { method, eac, etc, vac, tcpi } }: { estimate: Figures['estimates'][number] }) {
  const t = useTexts(controlTexts)
  if (eac.value === null)
    return (
      <tr>
        <th scope="row">{t(method)}</th>
        <td colSpan={4} className={styles.soft}>
          {eac.why && t(eac.why)}
        </td>
      </tr>
    )
  return (
    <tr>
      <th scope="row">{t(method)}</th>
      {Object.entries({ eac: eac.value, etc, vac }).map(([name, amount]) => (
        <td key={name} className={styles.number}>
          <Money value={amount} />
        </td>
      ))}
      <td className={styles.number}>{tcpi.value === null ? tcpi.why && t(tcpi.why) : tcpi.value.toFixed(2)}</td>
    </tr>
  )
}

const FIELDS = { restAmount: { ...entity.fields.restAmount, required: true as const }, reason: REASON }

function Estimate({ baseline }: { baseline: RecordOf<typeof entity> }) {
  const t = useTexts(controlTexts)
  const forms = useControlForms()
  const [asking, setAsking] = useState(false)
  const { barred } = useWriteIn(baseline.projectId, 'control', baseline.ownerId, baseline.iteration)
  return (
    <>
      <ActionButton reason={barred} onClick={() => setAsking(true)}>
        {t('estimate')}
      </ActionButton>
      <ChangeForm
        open={asking}
        record={baseline}
        title={t('estimate')}
        help={t('estimateHelp')}
        action={t('estimate')}
        fields={FIELDS}
        initial={{ reason: null }}
        currency={baseline.currency}
        onSubmit={(values, known) => forms.estimate({ ...known, ...values })}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
