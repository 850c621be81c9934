import { Button, Form, Select } from 'antd'
import type { Rule } from 'antd/es/form'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { projectTexts } from './project-texts.ts'
import { roleNames } from './role-names.ts'
import styles from './start-project.module.css'

/** Sponsor, manager, and everybody else with their roles: part of a form. */
export function TeamFields({ roles }: { roles: readonly string[] }) {
  const t = useTexts(projectTexts)
  const needed: Rule[] = [{ required: true, message: t('personNeeded') }]
  return (
    <>
      <Form.Item name="sponsorId" label={t('sponsor')} rules={needed} extra={t('sponsorHelp')}>
        <PersonChoice />
      </Form.Item>
      <Form.Item name="managerId" label={t('manager')} rules={needed}>
        <PersonChoice />
      </Form.Item>
      <Form.List name="team">
        {(fields, { add, remove }) => (
          <fieldset className={styles.team}>
            <legend>{t('team')}</legend>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.member}>
                <Form.Item name={[name, 'personId']} rules={needed} noStyle>
                  <PersonChoice label={t('person')} />
                </Form.Item>
                <Form.Item name={[name, 'roles']} rules={[{ required: true, message: t('roleNeeded') }]} noStyle>
                  <RoleChoice roles={roles} />
                </Form.Item>
                <Button type="text" aria-label={t('removePerson')} onClick={() => remove(name)}>
                  ×
                </Button>
              </div>
            ))}
            <Button onClick={() => add({ roles: ['member'] })}>{t('addPerson')}</Button>
          </fieldset>
        )}
      </Form.List>
    </>
  )
}

interface ChoiceProps<T> {
  id?: string
  value?: T
  onChange?: (value: T) => void
}

function PersonChoice({ label, ...rest }: ChoiceProps<string> & { label?: string }) {
  const { all } = usePeople()
  const options = all
    .filter(one => one.active || one.id === rest.value)
    .map(one => ({ value: one.id, label: one.name }))
  return <Select {...rest} aria-label={label} options={options} showSearch={{ optionFilterProp: 'label' }} />
}

function RoleChoice({ roles, ...rest }: ChoiceProps<string[]> & { roles: readonly string[] }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const options = roles
    .filter(role => role !== 'sponsor' && role !== 'project_manager')
    .map(role => ({ value: role, label: words(roleNames[role] ?? role) }))
  return <Select {...rest} mode="multiple" aria-label={t('roles')} placeholder={t('roles')} options={options} />
}
