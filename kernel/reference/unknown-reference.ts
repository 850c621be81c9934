import type { Context } from '../command/context.ts'
import type { Label } from '../entity/field.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'

/** The refusal of an id behind which there is nothing, or nothing that the person may see; names the field in words. */
export function unknownReference(ctx: Context, field: string, label: Label) {
  return refusal(kernelRefusals, 'reference.unknown', { field: label[ctx.locale] }, { field })
}
