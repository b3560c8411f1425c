import { type Access, access, nothing, officer } from './access.ts'

/** Papers that are released; drafts of them exist for fewer. */
export const accessOfDocument: Readonly<Record<string, Access>> = {
  'document.sendFile': access(officer),
  'document.listArrivals': access('member'),
  'document.cancelArrivals': access(officer, ({ arrival: id }) => ({ body: { ids: [id] } })),
  'document.retryArrival': access(officer, ({ arrival: id }) => ({ params: { id }, body: {} })),

  'document.receivePaper': access(officer),
  'document.listPapers': access('member', nothing),
  'document.listCitingPapers': access('member', () => ({ query: { number: '152/2025/NĐ-CP' } })),
  'document.readPaperText': access('member', ({ paper: id }) => ({ params: { id } })),
  'document.downloadPaper': access('member', ({ paper: id }) => ({ params: { id } })),
  'document.readPaperVersion': access('member', ({ paper: id }) => ({ params: { id, number: '1' } })),
  'document.readPaperPage': access('member', ({ scannedPaper: id }) => ({ params: { id, number: '1' } })),
  'document.downloadPagePicture': access('member', ({ scannedPaper: id }) => ({
    params: { id, number: '1' },
  })),
  'document.correctPaper': access(officer, ({ paper: id }, version) => ({
    params: { id },
    body: { version, edits: [{ start: 0, end: 1, text: 'A' }] },
  })),
  'document.restorePaperVersion': access(officer, ({ paper: id }, version) => ({
    params: { id },
    body: { version, number: 1 },
  })),
  'document.handlePaper': access(officer, ({ paper: id }, version) => ({
    params: { id },
    body: { version, handled: true },
  })),
  'document.splitPaper': access(officer, ({ paper: id }, version) => ({ params: { id }, body: { version } })),
  'document.removePaper': access(officer, ({ paper: id }, version) => ({
    params: { id },
    body: { version },
  })),
}
