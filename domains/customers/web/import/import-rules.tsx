import { Input, Radio, Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import type { ImportPreview } from '../../import-contract.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { Labelled } from './labelled.tsx'
import type { Wanted } from './wanted.ts'

interface ImportRulesProps {
  preview: ImportPreview
  wanted: Wanted
  onChange: (set: Partial<Wanted>) => void
}

/** How leads are named, how known ones are recognised, and what then happens. */
export function ImportRules({ preview, wanted, onChange }: ImportRulesProps) {
  const t = useTexts(importTexts)
  return (
    <Section title={t('rules')} padded>
      <div className={styles.rules}>
        <Labelled label={t('namePattern')} help={t('namePatternHelp', { row: '{row}', job: '{job}' })}>
          {id => (
            <Input
              id={id}
              value={wanted.namePattern ?? ''}
              maxLength={200}
              onChange={event => onChange({ namePattern: event.target.value || undefined })}
            />
          )}
        </Labelled>
        <Labelled label={t('keyColumns')} help={t('keyColumnsHelp')}>
          {id => (
            <Select
              id={id}
              mode="multiple"
              maxCount={10}
              value={[...(wanted.keyColumns ?? [])]}
              options={preview.header.map(column => ({ value: column, label: column }))}
              onChange={columns => onChange({ keyColumns: columns.length > 0 ? columns : undefined })}
            />
          )}
        </Labelled>
        <Labelled label={t('source')}>
          {id => (
            <Input
              id={id}
              value={wanted.source ?? ''}
              maxLength={100}
              onChange={event => onChange({ source: event.target.value || undefined })}
            />
          )}
        </Labelled>
        <fieldset className={styles.field}>
          <legend>{t('duplicates')}</legend>
          <Radio.Group
            className={styles.choices}
            value={wanted.duplicates}
            options={[
              { value: 'update', label: t('update') },
              { value: 'skip', label: t('skip') },
            ]}
            onChange={event => onChange({ duplicates: event.target.value })}
          />
        </fieldset>
      </div>
    </Section>
  )
}
