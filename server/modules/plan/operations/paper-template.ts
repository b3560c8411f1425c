import type { PaperTemplatePage, TemplatePlace } from '#contract/paper-template'
import { agencyHeader } from '#modules/organisation'
import { type TemplateField, templateFields } from '#paperwork/writing/template-fields'
import type { Operation } from '#platform/operation'
import { Refusal } from '#platform/refusal'
import { mayReview, refuseUnless } from '../policy.ts'
import { deleteTemplate, templateFile, templateOfAgency, writeTemplate } from '../store/paper-template.ts'

/** A template with a letterhead and a seal stays far below. */
const LARGEST_IN_BYTES = 2 * 1024 * 1024

/** The template of the agency and the places that one may have. */
export async function showTemplate(operation: Operation): Promise<PaperTemplatePage> {
  const kept = await templateOfAgency(operation)
  return {
    template: kept ? { ...kept, leftOut: [...kept.leftOut], keptAt: kept.keptAt.toISOString() } : null,
    places: templateFields.flatMap((field) => placesOf(field, null)),
    abilities: { change: mayReview(operation.actor) },
  }
}

function placesOf({ name, about, within }: TemplateField, outer: string | null): readonly TemplatePlace[] {
  const place = { name, about, isRepeated: within !== null, within: outer }
  return [place, ...(within ?? []).flatMap((each) => placesOf(each, name))]
}

/** Refuses who may not change the template, before a file is taken in. */
export function refuseUnlessMayChange({ actor }: Pick<Operation, 'actor'>): void {
  refuseUnless(mayReview(actor))
}

/** What a template asks for; one that cannot be filled is refused with the sentence to mend it by. */
export async function soundTemplate(bytes: Uint8Array): Promise<{ readonly leftOut: readonly string[] }> {
  if (bytes.length > LARGEST_IN_BYTES) {
    throw new Refusal('paperTooLarge', 'Mẫu lớn hơn 2 MB; hãy bỏ bớt hình trong mẫu rồi đưa lại.')
  }
  // A library that only templates need.
  const { readTemplate } = await import('#paperwork/writing/read-template')
  const read = await readTemplate(bytes)
  if (!read.ok) throw new Refusal('paperUnreadable', read.sentence)
  return read
}

/** Keeps a template in place of the one before. */
export async function keepTemplate(
  operation: Operation,
  template: { readonly fileName: string; readonly bytes: Uint8Array; readonly leftOut: readonly string[] },
): Promise<PaperTemplatePage> {
  refuseUnlessMayChange(operation)
  await writeTemplate(operation, template)
  return showTemplate(operation)
}

/** Takes the template out; plans are printed in the common layout again. */
export async function removeTemplate(operation: Operation): Promise<PaperTemplatePage> {
  refuseUnlessMayChange(operation)
  await deleteTemplate(operation)
  return showTemplate(operation)
}

/** A template to begin with, under the letterhead of the agency. */
export async function sampleOfAgency({
  tx,
  today,
}: Pick<Operation, 'tx' | 'today'>): Promise<{ fileName: string; content: Buffer }> {
  const own = await agencyHeader(tx, today)
  const { sampleTemplate } = await import('#paperwork/writing/fill-template')
  const sample = await sampleTemplate({ superior: own?.superiorName || null, issuer: own?.name ?? '' })
  return { fileName: 'Mẫu kế hoạch.docx', content: Buffer.from(sample) }
}

/** The file of the template; refuses with `notFound` while the agency has none. */
export async function templateToFill(operation: Operation): Promise<{ fileName: string; content: Buffer }> {
  const file = await templateFile(operation)
  if (!file) throw new Refusal('notFound', 'Cơ quan chưa có mẫu riêng; hãy đưa mẫu lên trước.')
  return file
}
