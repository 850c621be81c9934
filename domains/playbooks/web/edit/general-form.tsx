import { Select } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { Field } from './field.tsx'
import { LabelField, useRoleOptions } from './inputs.tsx'
import { Said } from './rows.tsx'

/** What holds for the whole playbook. */
export function GeneralForm() {
  const t = useTexts(editTexts)
  const { draft, set } = useEditor()
  const options = useRoleOptions().map(option => ({ ...option, disabled: option.value === 'sponsor' }))
  return (
    <Section title={t('general')} padded>
      <div className={styles.fields}>
        <Said path={['stages']} />
        <LabelField path={['name']} label={t('name')} />
        <LabelField path={['summary']} label={t('summary')} max={2000} long />
        <Field path={['roles']} label={t('roles')} help={t('rolesHelp')} within>
          {input => (
            <Select
              {...input}
              mode="multiple"
              value={draft.roles}
              options={options}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(roles: string[]) => set(['roles'], [...new Set(['sponsor', ...roles])])}
            />
          )}
        </Field>
        <LabelField path={['close', 'label']} label={t('closeLabel')} max={2000} long />
      </div>
    </Section>
  )
}
