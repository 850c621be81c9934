import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { DayPicker } from '#apps/web/ui/fields/day-picker.tsx'
import { NoRight } from '#apps/web/ui/no-right.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { useToday } from '#apps/web/ui/use-today.ts'
import { useWords } from '#apps/web/ui/words.ts'
import { project } from '../entities/project.ts'
import type { PlaybookView } from '../shapes/playbook.ts'
import type { TeamEntry } from '../shapes/team.ts'
import { projectTexts } from './project-texts.ts'
import { StagePreview } from './stage-preview.tsx'
import styles from './start-project.module.css'
import { TeamFields } from './team-fields.tsx'

interface Given {
  playbook: string
  name: string
  start: Dayjs
  finish?: Dayjs | null
  sponsorId: string
  managerId: string
  team?: TeamEntry[]
  aim?: string
  customer?: string
  productLine?: string
}

/** Playbook, name, people, first day: everything else is laid out by the playbook. */
export function StartProjectPage() {
  const t = useTexts(projectTexts)
  const { api } = useWorkspace()
  const { write } = useRight('process')
  const playbooks = useQuery(api.process.playbooks.queryOptions())
  return (
    <>
      <PageHeader title={t('start')} back={{ href: '/projects', label: t('back') }} />
      {!write && <NoRight reason={t('noRightToStart')} />}
      {write && playbooks.error && <ErrorState error={playbooks.error} onRetry={() => void playbooks.refetch()} />}
      {write && !playbooks.error && <StartForm playbooks={playbooks.data ?? []} />}
    </>
  )
}

function StartForm({ playbooks }: { playbooks: readonly PlaybookView[] }) {
  const t = useTexts(projectTexts)
  const { me } = useWorkspace()
  const [form] = Form.useForm<Given>()
  const chosen = Form.useWatch('playbook', form)
  const start = Form.useWatch('start', form)
  const starting = useStart()
  const today = useToday()
  const [typed, setTyped] = useState(false)
  useLeaveWarning(typed, { saving: starting.isPending })
  const playbook = playbooks.find(one => one.id === chosen) ?? null
  return (
    <div className={styles.columns}>
      <Section title={t('about')} padded>
        <Form
          form={form}
          layout="vertical"
          scrollToFirstError={{ focus: true }}
          initialValues={{ playbook: 'P1', managerId: me.person.id, start: dayjs(today, 'YYYY-MM-DD') }}
          onValuesChange={() => setTyped(true)}
          onFinish={given => starting.mutate(given)}
        >
          <AboutFields playbooks={playbooks} />
          <TeamFields roles={playbook?.roles ?? []} />
          <StartProblem error={starting.error} />
          <Button type="primary" htmlType="submit" loading={starting.isPending}>
            {t('start')}
          </Button>
        </Form>
      </Section>
      <StagePreview playbook={playbook} start={start?.format('YYYY-MM-DD') ?? null} />
    </div>
  )
}

function AboutFields({ playbooks }: { playbooks: readonly { id: string; name: { zh: string; en: string } }[] }) {
  const t = useTexts(projectTexts)
  const words = useWords()
  const named = [{ required: true, whitespace: true, message: t('nameNeeded') }]
  return (
    <>
      <Form.Item name="playbook" label={t('playbook')}>
        <Select
          options={playbooks.map(one => ({ value: one.id, label: `${one.id} ${words(one.name)}` }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="name" label={t('name')} rules={named}>
        <Input maxLength={120} />
      </Form.Item>
      <div className={styles.dates}>
        <Form.Item name="start" label={t('from')} rules={[{ required: true, message: t('dateNeeded') }]}>
          <DayPicker />
        </Form.Item>
        <Form.Item name="finish" label={t('finish')} tooltip={t('finishHelp')}>
          <DayPicker />
        </Form.Item>
      </div>
      <Form.Item name="aim" label={t('aim')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="customer" label={t('customer')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="productLine" label={words(project.fields.productLine.label)}>
        <Input maxLength={200} />
      </Form.Item>
    </>
  )
}

function StartProblem({ error }: { error: unknown }) {
  const common = useTexts(commonTexts)
  if (!error) return null
  return (
    <Alert className={styles.problem} type="error" showIcon title={problemOf(error).message || common('network')} />
  )
}

function useStart() {
  const go = useGo()
  const { client } = useWorkspace()
  return useCommand(
    ({ start, finish, team, ...given }: Given) =>
      client.process.startProject({
        ...given,
        ...{ start: start.format('YYYY-MM-DD'), team: team ?? [] },
        ...(finish && { finish: finish.format('YYYY-MM-DD') }),
      }),
    { onDone: made => go(`/projects/${made.id}`), onRefused: () => undefined },
  )
}
