import { Button, Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import {
  type ImportEncoding,
  type ImportPreview,
  type ImportSeparator,
  importEncodings,
  importSeparators,
} from '../../import-contract.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { Labelled } from './labelled.tsx'

/** What the person decided against what was found. */
export interface Reading {
  encoding?: ImportEncoding
  separator?: ImportSeparator
}

interface ImportReadingProps {
  preview: ImportPreview | undefined
  reading: Reading
  onChange: (reading: Reading) => void
  onOther: () => void
}

/** With which encoding and separator the file is read; both can be set by hand. */
export function ImportReading({ preview, reading, onChange, onOther }: ImportReadingProps) {
  const t = useTexts(importTexts)
  const other = (
    <Button size="small" onClick={onOther}>
      {t('otherFile')}
    </Button>
  )
  return (
    <Section title={preview?.fileName ?? t('reading')} aside={other} padded>
      <div className={styles.row}>
        <Labelled label={t('encoding')}>
          {id => (
            <Select
              id={id}
              value={reading.encoding ?? preview?.encoding}
              options={importEncodings.map(value => ({ value, label: value.toUpperCase() }))}
              onChange={encoding => onChange({ ...reading, encoding })}
            />
          )}
        </Labelled>
        <Labelled label={t('separator')}>
          {id => (
            <Select
              id={id}
              value={reading.separator ?? preview?.separator}
              options={importSeparators.map(value => ({ value, label: value === '\t' ? t('tab') : value }))}
              onChange={separator => onChange({ ...reading, separator })}
            />
          )}
        </Labelled>
      </div>
      {preview?.warnings.map(({ code, message }) => (
        <p key={code} className={styles.problem} role="alert">
          {message}
        </p>
      ))}
    </Section>
  )
}
