import { oc } from '@orpc/contract'
import { z } from 'zod'

export const binContract = {
  /** The record types of which something lies in the bin that the person may see. */
  types: oc.route({ method: 'GET', path: '/bin', tags: ['bin'] }).output(z.array(z.string())),
}
