import { oc } from '@orpc/contract'
import { z } from 'zod'

export const searchContract = {
  /** Records of all kinds whose words hold what is asked for, newest first; only what the person may see. */
  records: oc
    .route({ method: 'GET', path: '/search', tags: ['search'] })
    .input(z.strictObject({ q: z.string().max(200), limit: z.coerce.number<number>().int().min(1).max(50).optional() }))
    .output(
      z.array(
        z.object({
          id: z.string(),
          type: z.string(),
          title: z.string(),
          projectId: z.string().nullable(),
          /** Of a record that stays with its iteration, where its project has had more than one. */
          iteration: z.int().nullable(),
        }),
      ),
    ),
}
