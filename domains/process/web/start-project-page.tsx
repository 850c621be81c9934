import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, DatePicker, Form, Input, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { projectTexts } from './project-texts.ts'
import { StagePreview } from './stage-preview.tsx'
import styles from './start-project.module.css'

interface Given {
  playbook: string
  name: string
  start: Dayjs
  sponsorId: string
  managerId: string
  others?: string[]
  aim?: string
}

/** Playbook, name, people, first day: everything else is laid out by the playbook. */
export function StartProjectPage() {
  const t = useTexts(projectTexts)
  const words = useWords()
  const go = useGo()
  const { api, client, me } = useWorkspace()
  const [form] = Form.useForm<Given>()
  const playbook = Form.useWatch('playbook', form)
  const start = Form.useWatch('start', form)
  const playbooks = useQuery(api.process.playbooks.queryOptions())
  const starting = useStart(id => go(`/projects/${id}`), client)
  if (playbooks.error) return <ErrorState error={playbooks.error} onRetry={() => void playbooks.refetch()} />
  const choices = (playbooks.data ?? []).map(one => ({ value: one.id, label: `${one.id} ${words(one.name)}` }))
  return (
    <>
      <PageHeader title={t('start')} back={{ href: '/projects', label: t('back') }} />
      <div className={styles.columns}>
        <Section title={t('playbook')} padded>
          <Form
            form={form}
            layout="vertical"
            initialValues={{ playbook: 'P1', managerId: me.person.id }}
            onFinish={values => starting.mutate(values)}
          >
            <Form.Item name="playbook" label={t('playbook')}>
              <Select options={choices} />
            </Form.Item>
            <Form.Item
              name="name"
              label={t('name')}
              rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
            >
              <Input maxLength={120} />
            </Form.Item>
            <Form.Item name="start" label={t('from')} rules={[{ required: true, message: t('dateNeeded') }]}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
            <People />
            <Form.Item name="aim" label={t('aim')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
            </Form.Item>
            {starting.error && <Alert type="error" showIcon title={problemOf(starting.error).message} />}
            <Button type="primary" htmlType="submit" loading={starting.isPending}>
              {t('start')}
            </Button>
          </Form>
        </Section>
        <StagePreview
          playbook={playbooks.data?.find(one => one.id === playbook) ?? null}
          start={start?.format('YYYY-MM-DD') ?? null}
        />
      </div>
    </>
  )
}

function People() {
  const t = useTexts(projectTexts)
  const { all } = usePeople()
  const options = all.filter(one => one.active).map(one => ({ value: one.id, label: one.name }))
  const needed = [{ required: true, message: t('personNeeded') }]
  return (
    <>
      <Form.Item name="sponsorId" label={t('sponsor')} rules={needed}>
        <Select options={options} optionFilterProp="label" showSearch />
      </Form.Item>
      <Form.Item name="managerId" label={t('manager')} rules={needed}>
        <Select options={options} optionFilterProp="label" showSearch />
      </Form.Item>
      <Form.Item name="others" label={t('team')}>
        <Select mode="multiple" options={options} optionFilterProp="label" />
      </Form.Item>
    </>
  )
}

function useStart(done: (id: string) => void, client: ReturnType<typeof useWorkspace>['client']) {
  const [key] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationKey: ['start-project', key],
    mutationFn: ({ others, start, ...given }: Given) =>
      client.process.startProject({
        ...given,
        start: start.format('YYYY-MM-DD'),
        team: (others ?? []).map(personId => ({ personId, roles: ['member' as const] })),
      }),
    onSuccess: made => done(made.id),
  })
}
