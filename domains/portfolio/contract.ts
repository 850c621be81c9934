import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { programme } from './entities/programme.ts'
import { programmeProject } from './entities/programme-project.ts'
import { boardSchema, columnSchema } from './shapes/board.ts'
import { after, filters, limit, over } from './shapes/filters.ts'
import { loadSchema } from './shapes/load.ts'
import { matrixSchema } from './shapes/matrix.ts'
import { pastSchema } from './shapes/past.ts'
import { programmeViewSchema } from './shapes/programme-view.ts'
import { stallsSchema } from './shapes/stages.ts'

export { programme } from './entities/programme.ts'
export { programmeProject } from './entities/programme-project.ts'
export { portfolioRefusals } from './refusals.ts'
export type { Board, BoardColumn } from './shapes/board.ts'
export type { Filters } from './shapes/filters.ts'
export type { Load } from './shapes/load.ts'
export type { Matrix } from './shapes/matrix.ts'
export type { Past } from './shapes/past.ts'
export { ASPECTS, type Aspect, type Level, type PortfolioCard } from './shapes/portfolio-card.ts'
export type { ProgrammeView } from './shapes/programme-view.ts'
export type { Stalls } from './shapes/stages.ts'

export const portfolioEntities = { programme, programmeProject }

const tags = ['portfolio']
const known = z.strictObject({ ...knownRecord })

export const portfolioContract = {
  programme: crudContract(programme),
  programmeProject: crudContract(programmeProject),
  board: oc
    .route({ method: 'GET', path: '/portfolio/board', tags })
    .input(z.strictObject({ ...filters, limit }))
    .output(boardSchema),
  column: oc
    .route({ method: 'GET', path: '/portfolio/column', tags })
    .input(z.strictObject({ ...filters, column: z.string().max(60), after, limit }))
    .output(columnSchema.pick({ cards: true, next: true })),
  matrix: oc
    .route({ method: 'GET', path: '/portfolio/matrix', tags })
    .input(z.strictObject({ ...filters, after, limit }))
    .output(matrixSchema),
  stalls: oc
    .route({ method: 'GET', path: '/portfolio/stages', tags })
    .input(z.strictObject(filters))
    .output(stallsSchema),
  past: oc
    .route({ method: 'GET', path: '/portfolio/past', tags })
    .input(z.strictObject({ ...filters, after, limit }))
    .output(pastSchema),
  load: oc
    .route({ method: 'GET', path: '/portfolio/load', tags })
    .input(
      z.strictObject({
        ...filters,
        from: calendarDateSchema.optional(),
        over: over.optional(),
        ...{ after, limit },
      }),
    )
    .output(loadSchema),
  programmeView: oc
    .route({ method: 'GET', path: '/programmes/{id}/projects', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(programmeViewSchema),
  joinProgramme: oc
    .route({ method: 'POST', path: '/programmes/{id}/join', tags })
    .input(z.strictObject({ id: idSchema, projectId: idSchema }))
    .output(recordSchema(programmeProject)),
  leaveProgramme: oc
    .route({ method: 'POST', path: '/programmes/{id}/leave', tags })
    .input(z.strictObject({ id: idSchema, projectId: idSchema, reason: reasonSchema }))
    .output(recordSchema(programmeProject)),
  closeProgramme: oc
    .route({ method: 'POST', path: '/programmes/{id}/close', tags })
    .input(known.extend({ reason: reasonSchema }))
    .output(recordSchema(programme)),
  reopenProgramme: oc
    .route({ method: 'POST', path: '/programmes/{id}/reopen', tags })
    .input(known.extend({ reason: reasonSchema }))
    .output(recordSchema(programme)),
}
