import { z } from 'zod'
import { pagePicture } from './document.ts'
import { endpoint } from './endpoint.ts'
import { span } from './reading.ts'

const pageOfPaper = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(1_000_000) })

/** The recognised words of a page with their boxes in pixels of the picture. */
export const readPaperPage = endpoint({
  id: 'document.readPaperPage',
  title: 'Xem chữ nhận dạng được trên một trang chụp',
  method: 'GET',
  path: '/api/papers/:id/pages/:number',
  access: 'member',
  params: pageOfPaper,
  answer: pagePicture.extend({
    words: z.array(
      span.extend({
        left: z.int(),
        top: z.int(),
        width: z.int(),
        height: z.int(),
        confidence: z.int(),
      }),
    ),
  }),
})

export const downloadPagePicture = endpoint({
  id: 'document.downloadPagePicture',
  title: 'Xem ảnh của một trang chụp',
  method: 'GET',
  path: '/api/papers/:id/pages/:number/picture',
  access: 'member',
  params: pageOfPaper,
  answer: z.unknown(),
  download: true,
})
