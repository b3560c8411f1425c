import { z } from 'zod'
import { ability } from './ability.ts'
import { endpoint } from './endpoint.ts'

/** A place that a template may have: what is repeated has places of its own within. */
export const templatePlace = z.object({
  name: z.string(),
  about: z.string(),
  isRepeated: z.boolean(),
  /** Within which repetition it stands. */
  within: z.string().nullable(),
})
export type TemplatePlace = z.infer<typeof templatePlace>

/** The template of the agency for its plans, and what may stand in one. */
export const paperTemplatePage = z.object({
  template: z
    .object({
      fileName: z.string(),
      byteSize: z.int(),
      keptAt: z.string(),
      keptByName: z.string(),
      /** Places it does not have: what belongs there is not printed. */
      leftOut: z.array(z.string()),
    })
    .nullable(),
  places: z.array(templatePlace),
  abilities: z.object({ change: ability }),
})
export type PaperTemplatePage = z.infer<typeof paperTemplatePage>

export const readPaperTemplate = endpoint({
  id: 'plan.readPaperTemplate',
  title: 'Xem mẫu văn bản riêng của cơ quan',
  method: 'GET',
  path: '/api/paper-template',
  access: 'member',
  answer: paperTemplatePage,
})

export const keepPaperTemplate = endpoint({
  id: 'plan.keepPaperTemplate',
  title: 'Đưa mẫu văn bản riêng lên',
  method: 'POST',
  path: '/api/paper-template',
  access: 'member',
  upload: true,
  answer: paperTemplatePage,
})

export const removePaperTemplate = endpoint({
  id: 'plan.removePaperTemplate',
  title: 'Bỏ mẫu văn bản riêng',
  method: 'POST',
  path: '/api/paper-template/remove',
  access: 'member',
  body: z.object({}),
  answer: paperTemplatePage,
})

/** The file as it was kept, or with `sample` one to begin with. */
export const downloadPaperTemplate = endpoint({
  id: 'plan.downloadPaperTemplate',
  title: 'Tải mẫu văn bản về',
  method: 'GET',
  path: '/api/paper-template/file',
  access: 'member',
  query: z.object({ sample: z.literal('yes').optional() }),
  answer: z.unknown(),
  download: true,
})
