import { Select } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { lead } from '../../entities/lead.ts'
import {
  type ImportPreview,
  type ImportTarget,
  importTargets,
  type ImportMapping as Mapping,
} from '../../import-contract.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'

interface ImportMappingProps {
  preview: ImportPreview
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

const SHOWN = 3

/** Column by column: its name, its first values, and what becomes of it. */
export function ImportMapping({ preview, mapping, onChange }: ImportMappingProps) {
  const t = useTexts(importTexts)
  const nameOf = useTargetName()
  const targetOf = (column: string): ImportTarget => mapping.find(one => one.column === column)?.to ?? 'attribute'
  const choose = (column: string, to: ImportTarget) =>
    onChange(preview.header.map(one => ({ column: one, to: one === column ? to : targetOf(one) })))
  return (
    <Section title={t('columns')} footer={<span className={styles.soft}>{t('columnsHelp')}</span>}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('column')}</th>
            <th className={styles.values}>{t('values')}</th>
            <th>{t('becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.header.map((column, place) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td className={styles.values}>{sampleOf(preview, place)}</td>
              <td>
                <Select
                  className={styles.target}
                  aria-label={`${t('becomes')}: ${column}`}
                  value={targetOf(column)}
                  options={importTargets.map(value => ({ value, label: nameOf(value) }))}
                  onChange={to => choose(column, to)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function useTargetName(): (target: ImportTarget) => string {
  const t = useTexts(importTexts)
  const label = useLabel()
  return target => {
    if (target === 'attribute' || target === 'ignore' || target === 'converted') return t(target)
    return label(lead.fields[target].label)
  }
}

function sampleOf(preview: ImportPreview, place: number): string {
  const values = preview.sample.map(row => row[place] ?? '').filter(value => value !== '')
  return values.slice(0, SHOWN).join(' · ')
}
