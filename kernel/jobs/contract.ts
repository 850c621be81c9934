import { oc } from '@orpc/contract'
import { z } from 'zod'
import { idSchema } from '../entity/value-schema.ts'
import { defineRefusals } from '../error/refusal.ts'
import { jobStates } from './job-states.ts'

const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(jobStates),
  done: z.int(),
  total: z.int(),
  /** Somebody wants it to end; it ends at its next step. */
  cancelAsked: z.boolean(),
  result: z.record(z.string(), z.unknown()).nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  problemCount: z.int(),
  personId: z.string(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
})
export type JobView = z.infer<typeof jobSchema>

const problemSchema = z.object({
  /** A row may have several; they stand one after the other. */
  row: z.int(),
  code: z.string(),
  message: z.string(),
  field: z.string().nullable(),
  value: z.string().nullable(),
})
export type JobProblemView = z.infer<typeof problemSchema>

const known = z.object({ id: idSchema })

export const jobsContract = {
  read: oc
    .route({ method: 'GET', path: '/jobs/{id}', tags: ['jobs'] })
    .input(known)
    .output(jobSchema),
  /** The newest jobs of the person. */
  list: oc.route({ method: 'GET', path: '/jobs', tags: ['jobs'] }).output(z.array(jobSchema)),
  /** What was wrong with single rows: about the first thousand problems, and all of each row that is named. */
  problems: oc
    .route({ method: 'GET', path: '/jobs/{id}/problems', tags: ['jobs'] })
    .input(known)
    .output(z.object({ items: z.array(problemSchema), count: z.int() })),
  cancel: oc
    .route({ method: 'POST', path: '/jobs/{id}/cancel', tags: ['jobs'] })
    .input(known)
    .output(jobSchema),
}

export const jobRefusals = defineRefusals({
  'job.not_found': {
    status: 404,
    zh: '找不到这项后台任务，或它不是你启动的。',
    en: 'This job cannot be found, or it was not started by you.',
  },
  'job.person_gone': {
    status: 409,
    zh: '启动这项任务的成员已不在工作区。',
    en: 'The person who started the job is no longer in the workspace.',
  },
  'job.unknown_kind': {
    status: 409,
    zh: '当前版本不认识这种任务：{kind}。',
    en: 'This version does not know this kind of job: {kind}.',
  },
  'job.failed': {
    status: 500,
    zh: '任务多次出错后停止，任务号 {job}。',
    en: 'The job stopped after failing several times. Job {job}.',
  },
})
